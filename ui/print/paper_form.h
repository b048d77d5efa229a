#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "answers/form.h"
#include "catalogue/service_profile.h"
#include "pack/language_pack.h"
#include "print/paper_language.h"

namespace camre {

/// Words in the language of the form and, on a form in two languages, the same in the other one (else empty).
struct PaperWords {
    QString first;
    QString second;

    friend bool operator==(const PaperWords&, const PaperWords&) = default;
};

/// One answer with its box.
struct PaperTick {
    std::string answer;  // as in PaperBox: a level "3", a reason "dont_know", a background value
    int number = 0;      // as on the screen: 1 to 9 are also the keys; the same for every language
    PaperWords words;
    QString picture;     // of its scale, as on the screen; empty: none

    friend bool operator==(const PaperTick&, const PaperTick&) = default;
};

/// One question with all its answers, levels first.
struct PaperQuestion {
    std::string id;          // the indicator, or the background variable
    bool isBackground = false;
    int number = 0;          // its place in the form, from 1; 0: a background question has none
    PaperWords words;
    PaperWords onlyIf;       // "Only if you ticked 1 / 2 in question 1."; empty: always asked
    PaperWords hint;         // "Tick all that are true"; empty: one tick
    PaperWords theme;        // a heading, where another theme begins; none in a form that comes back to a theme it has left
    QString themePicture;    // beside the heading; a catalogue's own theme may have none
    PaperWords sensitive;    // the line before a run of sensitive questions
    std::vector<PaperTick> levels;
    std::vector<PaperTick> otherwise;  // do not know, prefer not to say, does not apply
    std::string sameAnswers;  // questions with the same text here have the same answers; empty: never grouped

    friend bool operator==(const PaperQuestion&, const PaperQuestion&) = default;
};

/// A sentence of the agreement and the picture beside it.
struct PaperSentence {
    PaperWords words;
    QString picture;

    friend bool operator==(const PaperSentence&, const PaperSentence&) = default;
};

/// What is printed besides the questions of the profile.
struct PaperFormChoices {
    FormKind kind = FormKind::Baseline;       // a follow-up does not ask the background questions again
    const LanguagePack* second = nullptr;     // a form in two languages: the other one's pack
    bool companion = false;  // to be read along, in the worker's language: the same numbers, no boxes
    bool isSample = false;   // made-up people: said on every side (P57)
};

/// Everything that stands on a paper form, as plain values; no text is looked up after this.
struct PaperForm {
    ServiceId service;
    int serviceVersion = 1;
    std::string catalogue;
    int catalogueVersion = 1;
    LanguageTag languageTag;
    PaperLanguage language;
    std::optional<PaperLanguage> secondLanguage;
    bool companion = false;

    QString title;         // of the file and the print job: no code, no name (P35)
    PaperWords heading;
    PaperWords formKind;   // "First form", "Later form: ____"
    PaperWords noName;     // P56
    PaperWords code;
    PaperWords date;
    PaperWords day, month, year;
    PaperWords agreementTitle;
    std::vector<PaperSentence> agreement;
    PaperWords agree, notAgree;
    PaperWords given;
    std::vector<PaperTick> givenWays;
    PaperTick confirmed;
    PaperWords example;    // "Tick a box like this:"
    PaperWords tickOne;
    PaperWords wrongBox;
    PaperWords sameAnswers;  // "Answers to questions {from} to {to}:"
    PaperWords readAlong;    // over a companion; else empty
    std::vector<PaperQuestion> questions;  // background first, then in the form's order
    PaperWords story, storyWarning, storyAgree, storyNotAgree;  // empty: none wanted
    PaperWords thanks;
    QString side;          // "Side {number} of {count}"
    QString foot;          // for the worker: service, version, language
    QString mark;          // of made-up people, in Welsh and English (P57); empty: real

    friend bool operator==(const PaperForm&, const PaperForm&) = default;
};

/// The sheet of a service in the language of a pack, from the one definition that the screen uses: the same questions in the
/// same order with the same numbers, the same agreement (P6, P16, P17), the wording for whoever answers. Whether every text is
/// there is for the caller to ask (`isReadyFor`); one that is missing is left empty.
PaperForm paperForm(const Catalogue& catalogue, const ServiceProfile& profile, const LanguagePack& pack, const PaperFormChoices& choices = {});

}  // namespace camre
