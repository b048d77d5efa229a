#include "exports/readme_text.h"

#include <set>
#include <string_view>

#include "catalogue/own_question.h"
#include "exports/caution_words.h"
#include "exports/pack_facts.h"
#include "exports/readable_number.h"

namespace camre {
namespace {

// The parts of the text that differ between the two languages and hang on the pack.
struct Words {
    ExportLanguage language;
    std::string_view title;
    std::string_view sample;
    std::string_view organisation;
    std::string_view period;
    std::string_view to;
    std::string_view adults;
    std::string_view children;
    std::string_view parents;
    std::string_view threshold;
    std::string_view groups;
    std::string_view pooled;
    std::string_view whatItIs;  // up to the cautions
    std::string_view files;     // after them
    std::string_view own;       // before the list of the service's own questions, where there are any
};

constexpr Words kWelsh = {
    ExportLanguage::Welsh,
    "CAMRE – CRYNODEB O'R PELLTER A DEITHIWYD",
    "DATA ENGHREIFFTIOL: pobl ddychmygol yw'r rhain. Peidiwch â'u dyfynnu.",
    "Sefydliad: ",
    "Cyfnod: ",
    " hyd ",
    "Nifer y bobl a gyfrifwyd, oedolion (i'r pump agosaf): ",
    "Nifer y bobl a gyfrifwyd, ffurflenni plant (i'r pump agosaf): ",
    "Nifer y bobl a gyfrifwyd, ffurflenni rhieni (i'r pump agosaf): ",
    "Y nifer lleiaf o bobl mewn rhes: ",
    "Wedi'i rannu yn ôl: ",
    "Wedi'u rhoi gyda'i gilydd fel other_groups: ",
    R"(
BETH YW HWN
Mae'r ffeiliau hyn yn cyfrif faint o bobl sydd wedi symud ymlaen, wedi aros tua'r un fath neu wedi symud yn ôl
rhwng eu ffurflen gyntaf a'u ffurflen ddilynol ddiweddaraf hyd at ddiwedd y cyfnod. Ni chyfrifir eto ffurflen ddilynol
a gyfrifwyd mewn crynodeb cynharach. Cyfrif adolygiadau y maent: gall person fod mewn mwy nag un cyfnod. Dim ond cyfansymiau
sydd yma: dim enwau, dim codau personol, dim atebion unigol, dim straeon.

BETH GAFODD EI DALGRYNNU NEU EI GUDDIO, A PHAM
Cuddiwyd a thalgrynnwyd rhifau i ddiogelu pobl.
- Mae pob cyfrif wedi'i dalgrynnu i luosrif o 5. Mae'r celloedd mewn rhes yn adio i'r cyfanswm.
- Gall rhes thema fod bum neu ddeg o bobl ymhellach o'r gwir gyfrif, fel na all ddatgelu cyfrifon ei chwestiynau.
- Mae rhes gyfan wedi'i chuddio pan fo llai o bobl ynddi na'r nifer lleiaf (c).
- Ystyr 0 gyda k yw "dim neu ychydig iawn", nid "neb".
- Nid oes canrannau oni bai bod 20 neu fwy wedi'u cymharu, na rhaniad pum ffordd oni bai bod 50 neu fwy, na rhesymau oni
  bai bod 10 neu fwy heb eu cymharu (x).
- Mae pob canran a phob cyfwng wedi'u cyfrifo o'r cyfrifon a ddangosir yma, nid o'r gwir gyfrifon.
- Caiff cyfnod ei ryddhau unwaith. Bydd allforio eto yn rhoi'r un rhifau.

DARLLENWCH YN OFALUS
)",
    R"(
Y FFEILIAU
summary.csv   un ffigur ym mhob llinell, i raglenni a thaenlenni
summary.json  yr un ffigurau, a sut y cawsant eu diogelu
summary.xlsx  taenlen i'w darllen: crynodeb, y ffigurau a'r codau
report-cy.html, report-en.html   adroddiad hygyrch i'w ddarllen neu ei argraffu, yn Gymraeg ac yn Saesneg
report-cy.pdf, report-en.pdf     yr un adroddiad ar A4 (nid yw camre-cli a adeiladwyd heb lythrennau yn ei ysgrifennu)
codes.csv     beth yw ystyr pob cod, mewn sawl iaith
charts/       siartiau'r adroddiad fel lluniau (SVG, PNG), yn y ddwy iaith; mae eu rhifau yn summary.csv
datapackage.json, summary.csv-metadata.json   disgrifiad o'r tablau, i raglenni
README.txt    y testun hwn

COLOFNAU summary.csv
schema        enw'r fformat
pack          rhif y pecyn hwn
org           y sefydliad
lineage       rhif ar hap y ffeil y daw'r crynodeb ohoni
period_start, period_end   diwrnod cyntaf a diwrnod olaf y cyfnod
catalogue     y set o gwestiynau a'i fersiwn
table         change: newid rhwng dwy ffurflen. profile: atebion y ffurflenni cyntaf. before, after: cwestiynau heb gyfeiriad.
              followup_timing: yr amser rhwng y ddwy ffurflen. followup_status: beth ddaeth o'r dilyniant cyntaf.
              own_count: cyfrif y sefydliad ei hun, nid o'r ffeil. _child: ffurflenni plant. _parent: ffurflenni rhieni.
item          cwestiwn, thema (theme:) neu'r cyfan (overall). own.…: cwestiwn y gwasanaeth ei hun, nid rhan o'r craidd cyffredin
group_by, group_value   y cwestiwn cefndir a'r grŵp; gwag: pawb
cell          improved, same, declined: wedi symud ymlaen, wedi aros tua'r un fath, wedi symud yn ôl. Mewn cwestiwn, cam neu
              fwy; mewn thema, mwy o gwestiynau ymlaen nag yn ôl. nc_: pam na chafodd pobl eu cymharu. pct_: canran.
              net_points: canran ymlaen llai canran yn ôl, o -100 i 100. _low, _high: cyfwng hyder 95%.
              p_sign: prawf arwydd union. avg_steps: camau ymlaen ar gyfartaledd, gan gyfrif dau neu fwy yn ddau.
value         y rhif; gwag lle nad yw'n cael ei ddangos
status        c cuddiwyd i ddiogelu pobl; k dim neu ychydig iawn; u dibynadwyedd isel (llai na 30 wedi'u cymharu);
              x heb ei ddangos; z ddim yn berthnasol
)",
    R"(
CWESTIYNAU'R GWASANAETH HWN EI HUN
Nid yw'r cwestiynau hyn yn rhan o'r craidd cyffredin. Nid ydynt mewn unrhyw thema nac yn rhes y cyfan (overall), ac ni chânt
eu hadio at gwestiynau gwasanaeth arall.
)"};

constexpr Words kEnglish = {
    ExportLanguage::English,
    "CAMRE – A SUMMARY OF DISTANCE TRAVELLED",
    "SAMPLE DATA: these people are made up. Do not quote them.",
    "Organisation: ",
    "Period: ",
    " to ",
    "People counted, adults (to the nearest five): ",
    "People counted, children's forms (to the nearest five): ",
    "People counted, parents' forms (to the nearest five): ",
    "Fewest people in a row: ",
    "Divided by: ",
    "Put together as other_groups: ",
    R"(
WHAT THIS IS
These files count how many people moved forward, stayed about the same or moved back between their first form and their
latest follow-up form up to the end of the period. A follow-up that an earlier summary counted is not counted again.
They count reviews: one person may be in more than one period. There are only totals here: no names,
no person codes, no single answers, no stories.

WHAT WAS ROUNDED OR HIDDEN, AND WHY
Numbers were hidden and rounded to protect people.
- Every count is rounded to a multiple of 5. The cells of a row add up to its total.
- The row of a theme may be five or ten people further off, so that it cannot give away the counts of its questions.
- A whole row is hidden when fewer people are in it than the least number (c).
- A 0 with k means "none or very few", not "nobody".
- There are no percentages unless 20 or more were compared, no five-way split unless 50 or more were, and no reasons unless
  10 or more were not compared (x).
- Every percentage and interval is worked out from the counts shown here, not from the true counts.
- A period is released once. Exporting it again gives the same numbers.

READ THIS WITH CARE
)",
    R"(
THE FILES
summary.csv   one figure a line, for programs and spreadsheets
summary.json  the same figures, and how they were protected
summary.xlsx  a spreadsheet to read: a summary, the figures and the codes
report-cy.html, report-en.html   an accessible report to read or print, in Welsh and in English
report-cy.pdf, report-en.pdf     the same report on A4 (left out by a camre-cli that was built without letters)
codes.csv     what each code stands for, in several languages
charts/       the charts of the report as pictures (SVG, PNG), in both languages; their numbers are in summary.csv
datapackage.json, summary.csv-metadata.json   the tables described, for programs
README.txt    this text

THE COLUMNS OF summary.csv
schema        the name of the format
pack          the id of this pack
org           the organisation
lineage       the random id of the file that the summary comes from
period_start, period_end   the first and the last day of the period
catalogue     the set of questions and its version
table         change: change between two forms. profile: answers of first forms. before, after: questions without a direction.
              followup_timing: the time between the two forms. followup_status: what came of the first follow-up.
              own_count: the organisation's own count, not from the file. _child: children's forms. _parent: parents' forms.
item          a question, a theme (theme:) or everything (overall). own.…: the service's own question, not part of the common core
group_by, group_value   the background question and the group; empty: everybody
cell          improved, same, declined: moved forward, stayed about the same, moved back. In a question, by a step or more;
              in a theme, more questions forward than back. nc_: why people were not compared. pct_: per cent.
              net_points: per cent forward less per cent back, from -100 to 100. _low, _high: 95% confidence interval.
              p_sign: exact sign test. avg_steps: steps forward on average, counting two or more as two.
value         the number; empty where it is not shown
status        c hidden to protect people; k none or very few; u low reliability (fewer than 30 compared);
              x not shown; z does not apply
)",
    R"(
THIS SERVICE'S OWN QUESTIONS
These questions are not part of the common core. They are in no theme and not in the overall row, and they are not added to
the questions of another service.
)"};

std::string line(std::string_view label, std::string_view text) { return std::string(label).append(text) + "\n"; }

std::string peopleLines(const ProtectedPack& pack, const Words& words) {
    std::string lines;
    for (const PeopleCounted& counted : peopleCounted(pack)) {
        const std::string_view label = counted.suffix == "_child" ? words.children : counted.suffix == "_parent" ? words.parents : words.adults;
        lines += line(label, readableNumber(counted.people)) + line(words.threshold, std::to_string(counted.threshold));
    }
    return lines;
}

std::string groupLines(const PackHead& head, const Words& words) {
    if (head.groupBy.empty()) return {};
    std::string lines = line(words.groups, head.groupBy);
    for (const PooledGroups& pooled : head.pooled) {
        std::string values;
        for (const std::string& value : pooled.values) values += (values.empty() ? "" : ", ") + value;
        lines += line(words.pooled, values + " (" + pooled.table + ")");
    }
    return lines;
}

// "own.housing.heating  Can you heat your home?"
std::string ownLines(const ProtectedPack& pack, const WordSource& source, const Words& words) {
    std::string lines;
    std::set<std::string> seen;
    for (const PackRow& row : pack.rows()) {
        if (!isOwnQuestion(row.item) || !seen.insert(row.item).second) continue;
        const std::string question = ownQuestionLabel(row.item, source, words.language);
        lines += "- " + row.item + (question.empty() ? "" : "  " + question) + "\n";
    }
    return lines.empty() ? lines : std::string(words.own) + lines;
}

std::string inOneLanguage(const ProtectedPack& pack, const WordSource& source, const Words& words) {
    const PackHead& head = pack.head();
    std::string text = line(words.title, "") + "\n";
    if (head.sample) text += line(words.sample, "") + "\n";
    text += line(words.organisation, head.organisation);
    text += line(words.period, head.period.start.iso() + std::string(words.to) + head.period.end.iso());
    text += peopleLines(pack, words) + groupLines(head, words);
    text += words.whatItIs;
    for (const std::string& caution : cautionWords(pack, source, words.language)) text += "- " + caution + "\n";
    return text + std::string(words.files) + ownLines(pack, source, words);
}

}  // namespace

std::string readmeText(const ProtectedPack& pack, const WordSource& words) {
    const std::string between(72, '-');
    return inOneLanguage(pack, words, kWelsh) + "\n" + between + "\n\n" + inOneLanguage(pack, words, kEnglish);
}

}  // namespace camre
