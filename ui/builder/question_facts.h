#pragma once

#include <QString>

#include "catalogue/catalogue.h"
#include "catalogue/framework.h"
#include "catalogue/own_question.h"
#include "words/interface_language.h"

namespace camre {

// What is known of a question besides its words, in the window's language.

/// "Home Office 2019, Work (related)": where a question comes from, one source a line, with how sure we are of a title.
QString sourceWords(const Indicator& indicator, const std::vector<Framework>& frameworks, bool inWelsh);

/// The short name of a question, and of one that the service is writing itself: that one is marked as its own.
QString questionName(const InterfaceLanguage& language, const IndicatorId& id, const std::vector<OwnQuestion>& own);

/// "Answered by the person".
QString providerWords(Provider provider);

/// "the employment record"; a record without words here is named as in the catalogue.
QString recordWords(const std::string& record);

/// "Held elsewhere already: the health record"; empty: nowhere.
QString heldWords(const Indicator& indicator);

}  // namespace camre
