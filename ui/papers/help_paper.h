#pragma once

#include "catalogue/catalogue.h"
#include "help/help_topic.h"
#include "papers/print_job.h"
#include "words/interface_language.h"

namespace camre {

/// One page of guidance in the window's language.
PrintJob printGuidance(HelpTopic topic, const Catalogue& catalogue, const InterfaceLanguage& language);

}  // namespace camre
