#include "leaving/keep_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/text.h"
#include "words/error_words.h"

namespace camre {
namespace {

constexpr int kFieldWidth = 420;
constexpr int kMonths[] = {3, 6, 12, 24, kLongestKeepMonths};
constexpr int kUsualMonths = 6;

}  // namespace

KeepPage::KeepPage(WorkspaceModel& model, const PersonCode& code, QWidget* parent)
    : Page(QStringLiteral("keepPage"), PageWidth::Reading, parent), m_model(model), m_code(code) {
    m_who = makeText(QStringLiteral("keepWho"), TextRole::Body, this, Tone::Muted);
    m_reason = new LongTextField(QStringLiteral("keepReason"), this);
    m_until = new ChoiceField(QStringLiteral("keepUntil"), this);
    m_keep = new PrimaryButton(QStringLiteral("keepNow"), this);
    m_cancel = new SecondaryButton(QStringLiteral("keepNot"), this);
    body()->addWidget(m_who);
    body()->addWidget(m_reason);
    addNarrow(m_until, kFieldWidth);
    addAction(m_keep);
    addAction(m_cancel);
    connect(m_keep, &QPushButton::clicked, this, &KeepPage::keep);
    connect(m_cancel, &QPushButton::clicked, this, &KeepPage::leave);
    KeepPage::retranslate();
}

void KeepPage::arrive() { m_reason->edit()->setFocus(Qt::OtherFocusReason); }

void KeepPage::keep() {
    const Day until = m_model.today().plusMonths(m_until->box()->currentData().toInt());
    const Status kept = m_model.workspace().keepLonger(m_code, until, fromQt(m_reason->text()));
    if (kept) {
        Q_EMIT leave();
        return;
    }
    if (kept.error().place != "reason") return showError(camre::errorText(kept.error()));
    const bool isEmpty = kept.error().code == ErrorCode::EmptyText;
    //: %1 is a number
    m_reason->setError(isEmpty ? tr("A reason is needed. Nothing has changed.") : tr("At most %1 letters. Nothing has changed.").arg(kLongestReason));
    m_reason->edit()->setFocus(Qt::OtherFocusReason);
}

void KeepPage::retranslate() {
    setTitle(tr("Keep somebody longer"));
    m_who->setText(tr("Code %1.").arg(isolated(toQt(m_code.text()))));
    m_reason->setWords(tr("Why"), tr("In your own words, without names or places. The person can see it on the print of their answers. It is erased with them."));
    m_until->setWords(tr("Until"), tr("Then the person comes back to the list, to be decided about again."));
    m_keep->setText(tr("Keep until then"));
    m_cancel->setText(tr("Do not keep longer"));
    if (!m_model.isOpen()) return;
    const QSignalBlocker quiet(m_until->box());
    const QVariant chosen = m_until->box()->count() == 0 ? QVariant(kUsualMonths) : m_until->box()->currentData();
    m_until->box()->clear();
    for (const int months : kMonths) m_until->box()->addItem(longDay(m_model.today().plusMonths(months)), months);
    m_until->box()->setCurrentIndex(m_until->box()->findData(chosen));
}

}  // namespace camre
