#pragma once

#include <map>
#include <optional>
#include <vector>

#include "form/question_words.h"
#include "papers/print_job.h"
#include "workspace/workspace.h"

namespace camre {

/// Everything that the file keeps under one code.
struct KeptAnswers {
    PersonFacts person;
    std::vector<StoredForm> forms;  // the first form first
    std::optional<Draft> draft;
    std::map<int, Story> stories;   // own words, by the place of their form: 0 the first form
    std::optional<KeptLonger> longer = {};  // kept past what was promised, and why
};

/// Reads it. Errors: UnknownPerson, and those of reading.
Result<KeptAnswers> readKeptAnswers(Workspace& workspace, const PersonCode& code);

/// "My answers" (P45): every value kept under the code, each form with its day, agreement, background, questions and
/// answers, in the person's words with the worker's beside them. The code is on the sheet, and in no name.
PrintJob printAnswers(const KeptAnswers& kept, const FormWords& words, const ServiceProfile& profile);

}  // namespace camre
