#pragma once

#include <QWidget>
#include <filesystem>
#include <memory>
#include <optional>

#include "bridge/workspace_model.h"
#include "dialogs/ask.h"

namespace camre {

class Notice;
class SecondaryButton;

/// Writes the files of a release into a folder that is asked for, beside the window: says that they are being written,
/// offers to stop, and says where they lie. Whoever leaves the page stops it, and is told of it on coming back.
class ExportNotices final : public QWidget {
    Q_OBJECT
  public:
    ExportNotices(WorkspaceModel& model, Ask& ask, QWidget* parent);

    /// Asks for a folder and begins; nothing when no folder is chosen.
    void begin(std::int64_t id);
    /// Stops what is being written. It may be too late: then the files are there, whole, and said to be.
    void stop();
    /// The page goes away.
    void leave();
    [[nodiscard]] bool isWriting() const { return m_outcome != nullptr; }
    /// The page has come to the front: what was said before is over, unless nobody has read it yet.
    void arrive();
    void retranslate();

  Q_SIGNALS:
    /// A folder was chosen: what the page said before is over.
    void began();
    void ended();
    void failed(const QString& words);

  private:
    using Outcome = std::shared_ptr<std::optional<Status>>;  // read only when the work has been joined

    void end(const Status& done);
    void sayDone();
    void sayStopped();
    void showInstead(Notice& said);
    void setWriting(bool isWriting);

    WorkspaceModel& m_model;
    Ask& m_ask;
    Outcome m_outcome;
    QString m_folder;
    bool m_unread = false;
    Notice* m_busy;
    SecondaryButton* m_stop;
    Notice* m_stopped;
    Notice* m_done;
};

}  // namespace camre
