#pragma once

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

#include "base/error.h"

namespace camre {

/// A value or an Error. The compiler notices when it is ignored.
///
///     auto catalogue = readCatalogue(text);
///     if (!catalogue) return catalogue.error();
///     use(catalogue.value());
template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }

    const T& value() const& {
        assert(*this);
        return std::get<0>(m_state);
    }
    T& value() & {
        assert(*this);
        return std::get<0>(m_state);
    }
    T&& value() && {
        assert(*this);
        return std::get<0>(std::move(m_state));
    }
    const Error& error() const {
        assert(!*this);
        return std::get<1>(m_state);
    }

  private:
    std::variant<T, Error> m_state;
};

/// Done, or an Error.
template <>
class [[nodiscard]] Result<void> {
  public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const { return !m_error.has_value(); }
    const Error& error() const {
        assert(m_error.has_value());
        return *m_error;
    }

  private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

}  // namespace camre
