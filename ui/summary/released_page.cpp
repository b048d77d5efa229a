#include "summary/released_page.h"

#include <QHideEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "summary/export_notices.h"
#include "summary/pack_view.h"
#include "summary/period_picker.h"
#include "words/error_words.h"

namespace camre {

ReleasedPage::ReleasedPage(WorkspaceModel& model, const InterfaceLanguage& language, Ask& ask, std::int64_t id, QWidget* parent)
    : Page(QStringLiteral("releasedPage"), PageWidth::Full, parent), m_model(model), m_id(id) {
    m_exporting = new ExportNotices(model, ask, this);
    m_withdrawn = new Notice(QStringLiteral("isWithdrawn"), NoticeKind::Warning, this);
    m_period = makeText(QStringLiteral("releasedPeriod"), TextRole::Question, this);
    m_when = makeText(QStringLiteral("releasedOn"), TextRole::Body, this);
    m_pack = new PackView(model.workspace().catalogue(), language, this);
    m_export = new PrimaryButton(QStringLiteral("exportAgain"), this);
    m_tell = new SecondaryButton(QStringLiteral("tellPeople"), this);
    m_withdraw = new SecondaryButton(QStringLiteral("withdrawRelease"), this);
    for (QWidget* one : std::initializer_list<QWidget*>{m_exporting, m_withdrawn, m_period, m_when, m_pack}) body()->addWidget(one);
    addAction(m_export);
    addAction(m_tell);
    addAction(m_withdraw);
    connect(m_tell, &QPushButton::clicked, this, [this] { Q_EMIT tellWanted(m_id); });
    connect(m_export, &QPushButton::clicked, this, [this] { m_exporting->begin(m_id); });
    connect(m_exporting, &ExportNotices::failed, this, [this](const QString& words) { showError(words); });
    connect(m_exporting, &ExportNotices::began, this, [this] {
        clearError();
        setActionsEnabled(false);
    });
    connect(m_exporting, &ExportNotices::ended, this, [this] { setActionsEnabled(true); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (m_release) Q_EMIT withdrawWanted(*m_release);
    });
    load();
    ReleasedPage::retranslate();
}

void ReleasedPage::arrive() {
    m_exporting->arrive();
    load();
    retranslate();
    // Not on the choice of tables: it stands below the chart, and the page should begin at its top.
    QWidget* first = m_release && m_release->withdrawn ? static_cast<QWidget*>(m_withdrawn) : m_export;
    scrollArea()->verticalScrollBar()->setValue(0);
    first->setFocus(Qt::OtherFocusReason);
}

void ReleasedPage::load() {
    const auto releases = m_model.workspace().releases();
    if (!releases) return showError(camre::errorText(releases.error()));
    const auto found = std::find_if(releases.value().begin(), releases.value().end(), [this](const ReleaseFacts& one) { return one.id == m_id; });
    if (found == releases.value().end()) return showError(camre::errorText(Error{ErrorCode::UnknownRelease, std::to_string(m_id), {}}));
    m_release = *found;
    const auto pack = m_model.workspace().releasedPack(m_id);
    m_pack->setVisible(static_cast<bool>(pack));
    m_export->setVisible(pack && !m_release->withdrawn);
    m_tell->setVisible(pack && !m_release->withdrawn);
    m_withdraw->setVisible(!m_release->withdrawn && !m_model.facts().readOnly);
    m_withdrawn->setVisible(m_release->withdrawn);
    if (!pack) return showError(camre::errorText(pack.error()));
    m_pack->setPack(pack.value());
}

void ReleasedPage::setActionsEnabled(bool isEnabled) {
    for (QWidget* one : std::initializer_list<QWidget*>{m_export, m_tell, m_withdraw}) one->setEnabled(isEnabled);
}

void ReleasedPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (!event->spontaneous()) m_exporting->leave();
}

void ReleasedPage::retranslate() {
    setTitle(tr("A released summary"));
    m_exporting->retranslate();
    m_export->setText(tr("Export…"));
    m_tell->setText(tr("Tell the people who answered…"));
    m_withdraw->setText(tr("Withdraw…"));
    m_withdrawn->setWords(tr("Withdrawn – do not use these numbers"),
                          tr("This summary was marked as wrong. It stays here to be looked at, and cannot be exported. Its period is not released again."));
    m_pack->retranslate();
    if (!m_release) return;
    m_period->setText(periodTitle(m_release->period));
    //: %1 a day
    m_when->setText(tr("Released on: %1. This is what left; it stays as it is, whatever comes into the file.").arg(longDay(m_release->released)));
}

}  // namespace camre
