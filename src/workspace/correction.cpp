// Putting answers right (P45): the latest form of a person, until the next one starts.
#include <algorithm>

#include "workspace/event_words.h"
#include "workspace/file_workspace.h"

namespace camre {
namespace {

// What the form never asked stays not asked; only a question that the correction opened and left blank was passed over.
std::map<IndicatorId, Answer> completeCorrection(const Catalogue& catalogue, const ServiceProfile& profile,
                                                 const std::map<IndicatorId, Answer>& before,
                                                 const std::map<IndicatorId, Answer>& answers) {
    auto complete = completeAnswers(catalogue, profile, answers);
    std::erase_if(complete, [&](const auto& one) {
        const bool blank = one.second == Answer(NoAnswer::PassedOver) && answers.count(one.first) == 0;
        return blank && before.count(one.first) == 0;
    });
    return complete;
}

}  // namespace

bool FileWorkspace::isCorrectable(const PersonRow& person, const std::vector<FormRow>& rows, const FormRow& row) const {
    const bool ofTodaysCatalogue = row.catalogue == m_catalogue.id && row.catalogueVersion == m_catalogue.version;
    return &row == &rows.back() && !person.draftWaiting && ofTodaysCatalogue;
}

Status FileWorkspace::checkAnswers(const std::map<IndicatorId, Answer>& answers) const {
    for (const auto& [id, answer] : answers) {
        const Indicator* indicator = m_catalogue.indicator(id);
        if (indicator == nullptr) return Error{ErrorCode::UnknownIndicator, "answers/" + id.text, id.text};
        if (Status fits = checkAnswer(m_catalogue, *indicator, answer); !fits) return fits;
    }
    return {};
}

Status FileWorkspace::writeCorrection(const PersonRow& person, std::int64_t sequence, const std::map<IndicatorId, Answer>& answers,
                                      const Background& background) {
    const auto rows = m_forms.ofPerson(person.id);
    if (!rows) return rows.error();
    const auto row = std::find_if(rows.value().begin(), rows.value().end(), [&](const FormRow& one) { return one.sequence == sequence; });
    const Error followed{ErrorCode::FormAlreadyFollowed, {}, {}};
    if (row == rows.value().end() || !isCorrectable(person, rows.value(), *row)) return followed;
    const ServiceProfile* profile = profileOf(row->service, row->serviceVersion);
    if (profile == nullptr) return Error{ErrorCode::UnknownService, "service", row->service.text};
    const auto before = unpackAnswers(m_slots, row->answers);
    const auto packed = packAnswers(m_slots, m_catalogue, completeCorrection(m_catalogue, *profile, before, answers));
    if (!packed) return packed.error();
    const auto bands = packBackground(m_backgroundSlots, background);
    if (!bands) return bands.error();
    if (packed.value() == row->answers && bands.value() == row->background) return {};
    if (Status set = m_forms.correct({person.id, row->date, sequence}, packed.value(), bands.value()); !set) return set;
    if (bands.value() != row->background) {
        if (Status set = m_people.setBackground(person.id, bands.value()); !set) return set;
    }
    // Copies that SQLite may have left of the old answers are overwritten when the file is opened next.
    if (Status marked = markTraces(); !marked) return marked;
    return noteEvent(event_words::kCorrected);
}

Status FileWorkspace::correctForm(const PersonCode& code, std::int64_t sequence, const std::map<IndicatorId, Answer>& answers,
                                  const Background& background) {
    const std::lock_guard lock(m_mutex);
    const auto person = rowOf(code);
    if (!person) return person.error();
    if (Status fits = checkAnswers(answers); !fits) return fits;
    return m_file->inTransaction([&] { return writeCorrection(person.value(), sequence, answers, background); });
}

}  // namespace camre
