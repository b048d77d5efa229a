#pragma once

#include <QObject>
#include <QStringList>

#include "pack/language_pack.h"

namespace camre {

/// Where the sound of a text comes from: nobody made any, a person spoke it, or a computer did.
enum class Sound { None, Recorded, ComputerMade };

/// Reads texts of a pack aloud. It never begins by itself, and nothing that goes wrong in it reaches the
/// form: no call throws, and none waits.
///
/// Keys are those of words.json and two of its own: "number.3" (a bare number, read only where there is
/// sound for it) and "language.name" (the language's own name).
class QuestionVoice : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    /// What there is for all of these keys together: None as soon as one text has no sound.
    [[nodiscard]] virtual Sound soundFor(const LanguagePack& pack, const QStringList& keys) const noexcept = 0;
    /// Reads them in this order, in place of what is being read now. Ends in `reading("")`, after `failed()` where it went wrong.
    virtual void read(const LanguagePack& pack, const QStringList& keys) noexcept = 0;
    virtual void stop() noexcept = 0;

    [[nodiscard]] bool isReading() const { return !m_now.isEmpty(); }
    /// At four fifths of the speed, from the next text on.
    [[nodiscard]] bool isSlower() const { return m_slower; }
    void setSlower(bool slower);

  Q_SIGNALS:
    /// The text with this key is being read now; empty: nothing is.
    void reading(const QString& key);
    /// There is no sound on this computer, or it broke off. Comes before `reading("")`.
    void failed();
    void slowerChanged(bool slower);

  protected:
    /// Keeps what is being read and says so; silent when it is no news.
    void tell(const QString& key);

  private:
    QString m_now;
    bool m_slower = false;
};

/// Keys of sound that no text of words.json has.
inline constexpr char kLanguageNameKey[] = "language.name";
QString numberKey(int number);
/// The number of "number.3"; 0 for any other key.
int numberOfKey(const QString& key);

/// How much slower "Slower" is.
inline constexpr double kSlowerSpeed = 0.8;

/// Has no sound for anything: the worker reads aloud.
class SilentVoice final : public QuestionVoice {
    Q_OBJECT

  public:
    using QuestionVoice::QuestionVoice;

    [[nodiscard]] Sound soundFor(const LanguagePack& /*pack*/, const QStringList& /*keys*/) const noexcept override { return Sound::None; }
    void read(const LanguagePack& /*pack*/, const QStringList& /*keys*/) noexcept override {}
    void stop() noexcept override {}
};

}  // namespace camre
