#pragma once

#include <array>
#include <string_view>

#include "exports/code_list.h"
#include "exports/fixed_labels.h"

namespace camre {

/// The words of the report that belong to the program, in one language.
struct ReportWords {
    ExportLanguage language;
    std::string_view title;
    std::string_view about;
    std::string_view sample;
    std::string_view organisation;
    std::string_view period;
    std::string_view to;
    std::string_view people;
    std::string_view adults;
    std::string_view children;
    std::string_view parents;
    std::string_view change;
    std::string_view changeIntro;
    std::string_view overview;
    std::string_view otherQuestions;
    std::string_view ownQuestions;  // of this service, beside those that all have in common
    std::string_view ownIntro;
    std::string_view groups;
    std::string_view groupsIntro;
    std::string_view pooled;
    std::string_view question;
    std::string_view questionOrTheme;
    std::string_view group;
    std::string_view forward;  // "moved forward", as in a sentence
    std::string_view same;
    std::string_view back;
    std::string_view compared;
    std::string_view net;
    std::string_view note;
    std::string_view noneOrVeryFew;
    std::string_view hidden;
    std::string_view noFigures;
    std::string_view countsOnly;
    std::string_view noBar;
    std::string_view interval;  // before the lower end
    std::string_view chart;
    std::string_view caption;
    std::string_view saysForward;  // the pieces around the three numbers of a chart's sentence
    std::string_view saysOf;
    std::string_view saysBack;
    std::string_view saysEnd;
    std::string_view noRow;  // in the place of a 0
    std::string_view care;
    std::string_view protection;
    std::array<std::string_view, 8> protectionLines;
    std::string_view least;
    std::string_view letters;
    std::string_view lettersIntro;
    std::string_view needs;  // title of the answers of first forms
    std::string_view needsIntro;
    std::string_view before;
    std::string_view after;
    std::string_view beforeAfter;
    std::string_view beforeAfterIntro;
    std::string_view cameBack;
    std::string_view cameBackIntro;
    std::string_view timing;
    std::string_view rate;  // before the per cent of those who were followed up
    std::string_view answer;
    std::string_view peopleShort;
    std::string_view ownCount;
    std::string_view saidNo;
    std::string_view otherFiles;
    std::string_view otherFilesLine;
    std::string_view source;
    std::string_view attribution;
};

/// @param movement  how change is spoken of
const ReportWords& reportWords(ExportLanguage language, MovementWords movement = MovementWords::Moved);

}  // namespace camre
