#pragma once

#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "base/result.h"
#include "release/pack.h"

namespace camre {

inline constexpr std::string_view kCombinedSchema = "camre-combined/1";

/// One pack that went into a combined table.
struct CombinedPart {
    PackHead head;
    std::string sha256;
};

/// Many packs added up. It is made from protected cells alone, so it says nothing that its parts do
/// not, and may be published with or without them. Only `combinePacks` can make one.
class CombinedPack {
  public:
    /// In the order of organisation, file and period, each pack once.
    [[nodiscard]] const std::vector<CombinedPart>& parts() const { return m_parts; }
    /// Everybody's rows, by table, then questions, themes and the overall row. Before the other cells of
    /// a row stand "organisations" (whose row is shown) and "organisations_asked" (who have the row). Each file
    /// counts as one, by its lineage: names may be alike.
    [[nodiscard]] const std::vector<PackRow>& rows() const { return m_rows; }
    /// From the first day of any pack to the last.
    [[nodiscard]] Period period() const;
    [[nodiscard]] const std::string& catalogue() const { return m_parts.front().head.catalogue; }
    [[nodiscard]] bool sample() const { return m_parts.front().head.sample; }
    [[nodiscard]] std::size_t organisations() const;
    /// The own questions of services that were left out: they are added up only where all packs come from one file, because
    /// two services may mean different things by one id.
    [[nodiscard]] const std::vector<std::string>& leftOut() const { return m_leftOut; }

  private:
    friend class Combiner;
    CombinedPack() = default;
    std::vector<CombinedPart> m_parts;
    std::vector<PackRow> m_rows;
    std::vector<std::string> m_leftOut;
};

/// Adds the protected counts of packs row by row and works every figure out from the sums; nothing is
/// averaged. A withheld row adds nothing. A cell that one of the shown rows lacks stays away (`x`), and
/// rows of groups stay out, because each service has its own groups. So do services' own questions, unless every pack is of one file.
///
/// @param packs  at least one
/// @param stop   looked at before each pack
/// Errors: PacksDiverge (two packs of one file and period differ); PeriodOverlaps (two of one file share
/// days); PacksAskOther (place: the organisation) for another catalogue; SampleMixed for made-up people among real ones;
/// PackChanged for counts that are not protected; NotAllowed at "stopped".
Result<CombinedPack> combinePacks(std::span<const ProtectedPack* const> packs, const std::stop_token& stop = {});
Result<CombinedPack> combinePacks(std::span<const ProtectedPack> packs);

}  // namespace camre
