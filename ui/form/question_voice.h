#pragma once

#include <QObject>
#include <QStringList>

#include "pack/language_pack.h"

namespace camre {

/// Reads words of a pack aloud. It never begins by itself.
class QuestionVoice : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    /// True when there is sound for every one of these keys.
    [[nodiscard]] virtual bool canRead(const LanguagePack& pack, const QStringList& keys) const = 0;
    virtual void read(const LanguagePack& pack, const QStringList& keys) = 0;
    virtual void stop() = 0;

  Q_SIGNALS:
    /// The text with this key is being read now; empty: nothing is.
    void reading(const QString& key);
};

/// Has no sound for anything: the worker reads aloud.
class SilentVoice final : public QuestionVoice {
    Q_OBJECT

  public:
    using QuestionVoice::QuestionVoice;

    [[nodiscard]] bool canRead(const LanguagePack& /*pack*/, const QStringList& /*keys*/) const override { return false; }
    void read(const LanguagePack& /*pack*/, const QStringList& /*keys*/) override {}
    void stop() override {}
};

}  // namespace camre
