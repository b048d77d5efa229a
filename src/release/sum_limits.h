#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace camre {

/// The sums that a crowd can have, where everybody in it counts in some of the sums and the kinds of people are too many to list.
///
/// A linear program (the revised simplex method with limits on both sides): whenever it wants another kind of people it asks for
/// the one that is worth most. The numbers of people need not be whole. Every step is made in the same order on every
/// machine, so the answers are the same everywhere.
/// Source: Dantzig; for the kinds that nobody lists, Gilmore and Gomory 1961.
class SumLimits {
  public:
    /// The least and the greatest that a sum may be, 0 at least.
    struct Sum {
        double low = 0;
        double high = 0;
    };
    /// The sums that one kind of people counts in.
    using Kind = std::vector<std::size_t>;
    /// The kind whose sums are worth most together.
    using BestKind = std::function<Kind(const std::vector<double>& worth)>;

    SumLimits(const std::vector<Sum>& sums, BestKind bestKind);

    enum class Found { Yes, No, GaveUp };

    /// Some crowd that keeps all limits.
    [[nodiscard]] Found findAny();
    /// After `findAny`: goes on towards a crowd with the least of `factors` times the sums; false: the search was given up.
    ///
    /// @param isEnough  asked of every crowd on the way: true ends the search there
    [[nodiscard]] bool findLeast(const std::vector<double>& factors, const std::function<bool()>& isEnough);
    /// Of the crowd that was found last, by sum.
    [[nodiscard]] std::vector<double> sums() const;

  private:
    // What makes up the rest between a sum and its greatest value; help that is needed until a first crowd is found; people.
    enum class What { Rest, Help, People };
    enum class Place { AtLeast, AtMost, Between };
    enum class Stage { Help, Search };

    struct Part {
        What what = What::Help;
        std::size_t sum = 0;
    };

    struct Move {
        bool found = false;
        Part part;
        bool down = false;
        double gain = 0;
        Kind kind;
    };

    // How far a move goes, and which part ends there; none: it goes from one end to the other.
    struct Step {
        std::vector<double> rates;  // of each part
        double far = 0;
        std::optional<std::size_t> at;
    };

    [[nodiscard]] std::vector<double> prices(const std::vector<double>& costs, Stage stage) const;
    [[nodiscard]] Move bestRest(const std::vector<double>& worth, const std::vector<double>& costs) const;
    [[nodiscard]] Move bestPeople(const std::vector<double>& worth);
    [[nodiscard]] bool descend(const std::vector<double>& costs, Stage stage, const std::function<bool()>& isEnough);
    [[nodiscard]] Step stepOf(const Move& move) const;
    void make(const Move& move, const Step& step);
    [[nodiscard]] double greatest(const Part& part) const;
    void leave(std::size_t at, bool atMost);
    void enter(std::size_t at, const Move& move, const std::vector<double>& rates, double value);

    std::size_t m_size;
    BestKind m_bestKind;
    std::vector<Kind> m_known;  // kinds that were worth something before
    std::vector<double> m_high;      // of each sum
    std::vector<double> m_width;     // between its limits
    std::vector<Place> m_rests;      // of each sum
    double m_mostHelp;               // that may still be used
    int m_steps = 0;                 // made so far
    double m_lastBest = 0;           // what the best kind of all was worth when it was last asked for
    std::vector<Part> m_parts;       // of the crowd at hand, as many as there are sums
    std::vector<double> m_values;    // of each part
    std::vector<double> m_inverse;   // line by line
};

}  // namespace camre
