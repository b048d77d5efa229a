#include "summary/export_notices.h"

#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/notice.h"
#include "kit/text.h"
#include "words/error_words.h"

namespace camre {

ExportNotices::ExportNotices(WorkspaceModel& model, Ask& ask, QWidget* parent) : QWidget(parent), m_model(model), m_ask(ask) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    m_busy = new Notice(QStringLiteral("exporting"), NoticeKind::Information, this);
    m_stop = new SecondaryButton(QStringLiteral("stopExport"), this);
    m_busy->addControl(m_stop);
    m_stopped = new Notice(QStringLiteral("exportStopped"), NoticeKind::Information, this);
    m_done = new Notice(QStringLiteral("exported"), NoticeKind::Done, this);
    for (Notice* one : {m_busy, m_stopped, m_done}) {
        rows->addWidget(one);
        one->hide();
    }
    for (Notice* one : {m_stopped, m_done}) one->setFocusPolicy(Qt::StrongFocus);
    connect(m_stop, &QPushButton::clicked, this, &ExportNotices::stop);
    hide();
}

void ExportNotices::begin(std::int64_t id) {
    const QString folder = m_ask.folder(this);
    if (folder.isEmpty()) return;
    m_folder = folder;
    Q_EMIT began();
    m_outcome = std::make_shared<std::optional<Status>>();
    setWriting(true);
    m_stop->setFocus(Qt::OtherFocusReason);
    Workspace* workspace = &m_model.workspace();
    // The outcome is kept beside the report: whoever stops hears no report, and still has to know.
    m_model.work().start<bool>(
        this,
        [workspace, id, place = pathFromQt(folder), outcome = m_outcome](const std::stop_token& stop) -> Result<bool> {
            *outcome = workspace->exportRelease(id, place, stop);
            if (!**outcome) return (*outcome)->error();
            return true;
        },
        [this](const Result<bool>& done) { end(done ? Status() : Status(done.error())); });
}

void ExportNotices::end(const Status& done) {
    m_outcome.reset();
    Q_EMIT ended();
    if (done) return sayDone();
    Q_EMIT failed(camre::errorText(done.error()));
    setWriting(false);
}

void ExportNotices::stop() {
    if (!isWriting()) return;
    m_model.work().stopFor(this);
    const std::optional<Status> outcome = *m_outcome;
    m_outcome.reset();
    Q_EMIT ended();
    outcome && *outcome ? sayDone() : sayStopped();
}

void ExportNotices::leave() {
    if (!isWriting()) return;
    stop();
    m_unread = true;
}

void ExportNotices::arrive() {
    if (m_unread) show();
    else setWriting(false);
    m_unread = false;
}

void ExportNotices::sayDone() {
    m_done->say([folder = m_folder] { return std::pair(tr("Exported"), tr("The summary is in the folder %1, in Welsh and in English. It holds protected numbers only: no codes and no dates of forms.").arg(isolated(folder))); });
    showInstead(*m_done);
}

void ExportNotices::sayStopped() { showInstead(*m_stopped); }

// The focus moves before "Stop" goes: else Qt would put it on the next control, which may be far down the page.
void ExportNotices::showInstead(Notice& said) {
    show();
    said.show();
    said.setFocus(Qt::OtherFocusReason);
    m_busy->hide();
}

void ExportNotices::setWriting(bool isWriting) {
    setVisible(isWriting);
    m_busy->setVisible(isWriting);
    m_stopped->hide();
    m_done->hide();
}

void ExportNotices::retranslate() {
    m_busy->setWords(tr("The files are being written"), tr("All of them are put into the folder, or none. The window stays usable; leaving this page stops it."));
    m_stop->setText(tr("Stop"));
    m_stopped->setWords(tr("The export was stopped"), tr("Nothing was written. The release stays as it is: export it whenever you like."));
}

}  // namespace camre
