#include "exports/report_words.h"

namespace camre {
namespace {

constexpr ReportWords kWelsh = {
    .language = ExportLanguage::Welsh,
    .title = "Y pellter a deithiwyd",
    .about = "Mae'r adroddiad hwn yn cyfrif faint o bobl sydd wedi symud ymlaen, wedi aros tua'r un fath neu wedi symud yn ôl rhwng eu "
             "ffurflen gyntaf a'u ffurflen ddilynol ddiweddaraf hyd at ddiwedd y cyfnod. Ni chyfrifir eto ffurflen ddilynol a gyfrifwyd mewn "
             "crynodeb cynharach. Dim ond cyfansymiau sydd yma.",
    .sample = "DATA ENGHREIFFTIOL: pobl ddychmygol yw'r rhain. Peidiwch â'u dyfynnu.",
    .organisation = "Sefydliad",
    .period = "Cyfnod",
    .to = " hyd ",
    .people = "Pobl a gyfrifwyd (i'r pump agosaf)",
    .adults = "oedolion",
    .children = "ffurflenni plant",
    .parents = "ffurflenni rhieni",
    .change = "Newid fesul cwestiwn",
    .changeIntro = "Mae cwestiwn wedi symud ymlaen pan fo'r ateb gam neu fwy yn well nag ar y ffurflen gyntaf. Mae thema wedi symud ymlaen pan "
                   "fo mwy o'i chwestiynau wedi symud ymlaen nag yn ôl. Mae pob siart yn dangos yr un cyfrifon â'r tabl sydd oddi tano.",
    .overview = "Y cyfan, a'r themâu",
    .otherQuestions = "Cwestiynau eraill",
    .ownQuestions = "Cwestiynau'r gwasanaeth hwn ei hun – nid ydynt yn rhan o'r craidd cyffredin",
    .ownIntro = "Mae'r gwasanaeth yn gofyn y rhain yn ogystal â'r cwestiynau sy'n gyffredin i bawb. Nid ydynt mewn unrhyw thema nac yn rhes y "
                "cyfan, ac ni ellir eu gosod wrth ochr cwestiynau gwasanaeth arall.",
    .groups = "Newid fesul grŵp",
    .groupsIntro = "Lle nad yw cwestiwn yn y tabl hwn, roedd o leiaf un grŵp yn rhy fach i'w ddangos. Peidiwch â chymharu grwpiau â'i gilydd "
                   "heb ddarllen y rhybuddion.",
    .pooled = "Rhoddwyd y grwpiau hyn gyda'i gilydd, am fod rhai yn rhy fach i'w dangos: ",
    .question = "Cwestiwn",
    .questionOrTheme = "Thema",
    .group = "Grŵp",
    .forward = "wedi symud ymlaen",
    .same = "wedi aros tua'r un fath",
    .back = "wedi symud yn ôl",
    .compared = "cymharwyd",
    .net = "ymlaen llai yn ôl, pwyntiau canran (cyfwng hyder 95%)",
    .note = "nodyn",
    .noneOrVeryFew = "dim neu ychydig iawn",
    .hidden = "cuddiwyd i ddiogelu pobl",
    .noFigures = "heb ei ddangos",
    .countsOnly = "llai nag 20: cyfrifon yn unig",
    .noBar = "llai na 10 o bobl: dim bar",
    .interval = "o ",
    .chart = "siart",
    .caption = "faint o bobl a symudodd ymlaen, a arhosodd tua'r un fath ac a symudodd yn ôl",
    .saysForward = "Yn y siart hwn, symudodd mwy o bobl ymlaen nag yn ôl mewn ",
    .saysOf = " o'r ",
    .saysBack = " rhes sydd â bar, a mwy yn ôl nag ymlaen mewn ",
    .saysEnd = ".",
    .noRow = "dim un",
    .care = "Darllenwch yn ofalus",
    .protection = "Sut mae'r rhifau'n diogelu pobl",
    .protectionLines = {"Mae pob cyfrif wedi'i dalgrynnu i luosrif o 5. Mae'r cyfrifon mewn rhes yn adio i'r cyfanswm a gymharwyd.",
                        "Gall rhes thema fod bum neu ddeg o bobl ymhellach o'r gwir gyfrif, fel na all ddatgelu cyfrifon ei chwestiynau.",
                        "Mae rhes gyfan wedi'i chuddio pan fo llai o bobl ynddi na'r nifer lleiaf.",
                        "Ystyr \"dim neu ychydig iawn\" yw na ellir dweud a oedd neb neu ychydig. Nid yw'n golygu neb.",
                        "Nid oes canrannau oni bai bod 20 neu fwy wedi'u cymharu, na barrau oni bai bod 10 neu fwy.",
                        "Mae pob canran a phob cyfwng wedi'u cyfrifo o'r cyfrifon sydd wedi'u talgrynnu, nid o'r gwir gyfrifon.",
                        "Caiff cyfnod ei ryddhau unwaith. Bydd allforio eto yn rhoi'r un rhifau.",
                        "Nid oes enwau, codau personol, atebion unigol na straeon yma."},
    .least = "Y nifer lleiaf o bobl mewn rhes",
    .letters = "Ystyr y llythrennau",
    .lettersIntro = "Yn y ffeiliau data mae llythyren wrth ymyl rhai ffigurau:",
    .needs = "Atebion y ffurflenni cyntaf",
    .needsIntro = "Dyma atebion y bobl a lenwodd eu ffurflen gyntaf yn y cyfnod. Maent yn dangos yr angen ar y dechrau, nid newid.",
    .before = "Ar y ffurflen gyntaf",
    .after = "Ar y ffurflen ddilynol",
    .beforeAfter = "Cwestiynau heb well na gwaeth",
    .beforeAfterIntro = "Nid yw'r un ateb i'r cwestiynau hyn yn well nag un arall, felly nid oes symud ymlaen nac yn ôl: dim ond beth oedd pob "
                        "ateb ar y ddwy ffurflen, gan yr un bobl.",
    .cameBack = "Beth ddaeth o'r dilyniant cyntaf",
    .cameBackIntro = "Dyma'r bobl yr oedd eu dilyniant cyntaf i fod i ddigwydd erbyn y cyfnod hwn.",
    .timing = "Yr amser rhwng y ddwy ffurflen",
    .rate = "Canran â ffurflen ddilynol (cyfwng hyder 95%): ",
    .answer = "Ateb",
    .peopleShort = "Pobl",
    .ownCount = "Cyfrif y sefydliad ei hun, nid o'r ffeil",
    .saidNo = "Pobl a ddywedodd nad oeddent am gymryd rhan: ",
    .otherFiles = "Ffeiliau eraill",
    .otherFilesLine = "Mae'r holl ffigurau yn summary.csv a summary.xlsx, a'r siartiau fel lluniau yn y ffolder charts. Mae README.txt yn eu disgrifio.",
    .source = "Ffynhonnell",
    .attribution = "Mae'r cwestiynau'n pwyso ar fframweithiau cyhoeddus. Yn cynnwys gwybodaeth sector cyhoeddus a drwyddedwyd o dan y Drwydded "
                   "Llywodraeth Agored f3.0.",
};

constexpr ReportWords kEnglish = {
    .language = ExportLanguage::English,
    .title = "Distance travelled",
    .about = "This report counts how many people moved forward, stayed about the same or moved back between their first form and their latest "
             "follow-up form up to the end of the period. A follow-up that an earlier summary counted is not counted again. There are only "
             "totals here.",
    .sample = "SAMPLE DATA: these people are made up. Do not quote them.",
    .organisation = "Organisation",
    .period = "Period",
    .to = " to ",
    .people = "People counted (to the nearest five)",
    .adults = "adults",
    .children = "children's forms",
    .parents = "parents' forms",
    .change = "Change by question",
    .changeIntro = "A question moved forward when its answer is a step or more better than on the first form. A theme moved forward when more of "
                   "its questions moved forward than back. Each chart shows the same counts as the table below it.",
    .overview = "Overall, and the themes",
    .otherQuestions = "Other questions",
    .ownQuestions = "This service's own questions – not part of the common core",
    .ownIntro = "The service asks these besides the questions that all services have in common. They are in no theme and not in the overall row, "
                "and they cannot be set beside the questions of another service.",
    .groups = "Change by group",
    .groupsIntro = "Where a question is not in this table, at least one group was too small to show. Do not set groups against each other without "
                   "reading the cautions.",
    .pooled = "These groups were put together, because some were too small to show: ",
    .question = "Question",
    .questionOrTheme = "Theme",
    .group = "Group",
    .forward = "moved forward",
    .same = "stayed about the same",
    .back = "moved back",
    .compared = "compared",
    .net = "forward less back, percentage points (95% interval)",
    .note = "note",
    .noneOrVeryFew = "none or very few",
    .hidden = "hidden to protect people",
    .noFigures = "not shown",
    .countsOnly = "fewer than 20: counts only",
    .noBar = "fewer than 10 people: no bar",
    .interval = "from ",
    .chart = "chart",
    .caption = "how many people moved forward, stayed about the same and moved back",
    .saysForward = "In this chart, more people moved forward than back in ",
    .saysOf = " of ",
    .saysBack = " rows with a bar, and more moved back than forward in ",
    .saysEnd = ".",
    .noRow = "none",
    .care = "Read this with care",
    .protection = "How the numbers protect people",
    .protectionLines = {"Every count is rounded to a multiple of 5. The counts of a row add up to the number compared.",
                        "The row of a theme may be five or ten people further off, so that it cannot give away the counts of its questions.",
                        "A whole row is hidden when fewer people are in it than the least number.",
                        "\"None or very few\" means that it cannot be said whether there was nobody or a few. It does not mean nobody.",
                        "There are no percentages unless 20 or more were compared, and no bars unless 10 or more were.",
                        "Every percentage and interval is worked out from the rounded counts, not from the true counts.",
                        "A period is released once. Exporting it again gives the same numbers.",
                        "There are no names, no person codes, no single answers and no stories here."},
    .least = "Fewest people in a row",
    .letters = "What the letters mean",
    .lettersIntro = "In the data files a letter stands beside some figures:",
    .needs = "Answers of first forms",
    .needsIntro = "These are the answers of the people whose first form is in the period. They show need at the start, not change.",
    .before = "On the first form",
    .after = "On the follow-up",
    .beforeAfter = "Questions without better or worse",
    .beforeAfterIntro = "No answer to these questions is better than another, so nothing moves forward or back: only what each answer was on both "
                        "forms, by the same people.",
    .cameBack = "What came of the first follow-up",
    .cameBackIntro = "These are the people whose first follow-up was to have happened by this period.",
    .timing = "Time between the two forms",
    .rate = "Per cent followed up (95% interval): ",
    .answer = "Answer",
    .peopleShort = "People",
    .ownCount = "The organisation's own count, not from the file",
    .saidNo = "People who said that they did not want to take part: ",
    .otherFiles = "Other files",
    .otherFilesLine = "All the figures are in summary.csv and summary.xlsx, and the charts as pictures in the folder charts. README.txt describes them.",
    .source = "Source",
    .attribution = "The questions draw on public frameworks. Contains public sector information licensed under the Open Government Licence v3.0.",
};

// Government speaks of improvement; a summary that goes there may do so too. Only these sentences name the movement.
constexpr ReportWords improvedWelsh() {
    ReportWords words = kWelsh;
    words.about = "Mae'r adroddiad hwn yn cyfrif faint o bobl y mae eu sefyllfa wedi gwella, wedi aros tua'r un fath neu wedi gwaethygu rhwng eu "
                  "ffurflen gyntaf a'u ffurflen ddilynol ddiweddaraf hyd at ddiwedd y cyfnod. Ni chyfrifir eto ffurflen ddilynol a gyfrifwyd mewn "
             "crynodeb cynharach. Dim ond cyfansymiau sydd yma.";
    words.changeIntro = "Mae cwestiwn wedi gwella pan fo'r ateb gam neu fwy yn well nag ar y ffurflen gyntaf. Mae thema wedi gwella pan fo mwy o'i "
                        "chwestiynau wedi gwella nag wedi gwaethygu. Mae pob siart yn dangos yr un cyfrifon â'r tabl sydd oddi tano.";
    words.forward = "wedi gwella";
    words.back = "wedi gwaethygu";
    words.net = "gwella llai gwaethygu, pwyntiau canran (cyfwng hyder 95%)";
    words.caption = "i faint o bobl y gwellodd pethau, yr arhosodd tua'r un fath ac y gwaethygodd";
    words.saysForward = "Yn y siart hwn, gwellodd pethau i fwy o bobl nag y gwaethygodd mewn ";
    words.saysBack = " rhes sydd â bar, a gwaethygodd i fwy nag y gwellodd mewn ";
    return words;
}

constexpr ReportWords improvedEnglish() {
    ReportWords words = kEnglish;
    words.about = "This report counts for how many people things improved, stayed about the same or got worse between their first form and their latest "
                  "follow-up form up to the end of the period. A follow-up that an earlier summary counted is not counted again. There are only "
             "totals here.";
    words.changeIntro = "A question improved when its answer is a step or more better than on the first form. A theme improved when more of its questions "
                        "improved than got worse. Each chart shows the same counts as the table below it.";
    words.forward = "improved";
    words.back = "got worse";
    words.net = "improved less got worse, percentage points (95% interval)";
    words.caption = "for how many people things improved, stayed about the same and got worse";
    words.saysForward = "In this chart, more people improved than got worse in ";
    words.saysBack = " rows with a bar, and more got worse than improved in ";
    return words;
}

}  // namespace

const ReportWords& reportWords(ExportLanguage language, MovementWords movement) {
    static constexpr ReportWords welshImproved = improvedWelsh();
    static constexpr ReportWords englishImproved = improvedEnglish();
    const bool welsh = language == ExportLanguage::Welsh;
    if (movement == MovementWords::Improved) return welsh ? welshImproved : englishImproved;
    return welsh ? kWelsh : kEnglish;
}

}  // namespace camre
