#pragma once

#include <QString>
#include <vector>

namespace camre {

/// The pages of guidance, one for each task, in the order of their list.
enum class HelpTopic { BeforeStart, AskingGently, Interpreter, Upset, Children, WhyEachQuestion, Results, Privacy, Leaving, Languages, MakingForm };

inline constexpr HelpTopic kHelpTopics[] = {HelpTopic::BeforeStart, HelpTopic::AskingGently,    HelpTopic::Interpreter,
                                            HelpTopic::Upset,       HelpTopic::Children,        HelpTopic::WhyEachQuestion,
                                            HelpTopic::Results,     HelpTopic::Privacy,         HelpTopic::Leaving,
                                            HelpTopic::Languages,   HelpTopic::MakingForm};

/// A heading and what stands under it.
struct HelpPart {
    QString heading;
    QString text;
};

/// In the window's language; asked for whenever they are shown.
QString helpTitle(HelpTopic topic);
std::vector<HelpPart> helpParts(HelpTopic topic);

}  // namespace camre
