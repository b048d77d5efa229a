#pragma once

#include <string>

// The housing service's profile with two questions of its own, for tests of every module.

namespace camre::tests {

/// In Welsh, English, Polish and Arabic: "own.housing.heating" (often5/1, lower is better) and "own.housing.neighbours"
/// (agree5/1, higher is better).
inline const std::string kOwnQuestions = R"("ownQuestions":[
 {"id":"own.housing.heating","scale":"often5/1","direction":"lower_better","words":{
  "cy":{"question":"Pa mor aml mae'n rhy oer gartref?","short":"Rhy oer gartref","why":"Rydym yn helpu pobl i wresogi eu cartrefi."},
  "en":{"question":"How often is it too cold at home?","short":"Too cold at home","why":"We help people to heat their homes."},
  "pl":{"question":"Jak często w domu jest za zimno?","short":"Za zimno w domu","why":"Pomagamy ludziom ogrzać domy."},
  "ar":{"question":"كم مرة يكون البيت باردًا جدًا؟","short":"البيت بارد جدًا","why":"نساعد الناس على تدفئة بيوتهم."}}},
 {"id":"own.housing.neighbours","scale":"agree5/1","direction":"higher_better","sensitive":true,"words":{
  "cy":{"question":"Rwy'n gwybod at bwy i droi ymhlith fy nghymdogion.","short":"Cymdogion","why":"Mae ein grwpiau'n dod â chymdogion at ei gilydd."},
  "en":{"question":"I know which of my neighbours I can turn to.","short":"Neighbours","why":"Our groups bring neighbours together."},
  "pl":{"question":"Wiem, do kogo z sąsiadów mogę się zwrócić.","short":"Sąsiedzi","why":"Nasze grupy łączą sąsiadów."},
  "ar":{"question":"أعرف إلى من من جيراني يمكنني أن ألجأ.","short":"الجيران","why":"مجموعاتنا تجمع الجيران."}}}])";

/// A profile's text with these own questions put into it, and asked after its others.
inline std::string withOwnQuestions(std::string json, const std::string& questions, const std::string& ids) {
    const auto list = json.find("\"questions\"");
    const auto end = json.find(']', list);
    json.insert(end, "," + ids);
    return json.insert(list, questions + ",");
}

inline std::string withOwnQuestions(const std::string& json) {
    return withOwnQuestions(json, kOwnQuestions, R"("own.housing.heating","own.housing.neighbours")");
}

}  // namespace camre::tests
