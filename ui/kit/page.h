#pragma once

#include <QVBoxLayout>
#include <QWidget>
#include <utility>
#include <vector>

class QLabel;
class QScrollArea;

namespace camre {

class FlowLayout;
class Notice;

/// How wide a page's content may become.
enum class PageWidth { Reading, Full };

/// One page of the window: a heading, content that scrolls down only, and an action bar that joins the end of
/// the content at large text or in a low window. A page knows nothing of other pages: it says what happened.
///
/// A page of its own:
///     class LoudPage : public Page {
///         Q_OBJECT
///       public:
///         explicit LoudPage(QWidget* parent);   // makes widgets, body()->addWidget(…), addAction(…), then retranslate()
///       protected:
///         void retranslate() override;          // every text, with tr(); called again when the language changes
///     };
class Page : public QWidget {
    Q_OBJECT
  public:
    /// @param name  object name, for tests: "homePage"
    Page(const QString& name, PageWidth width, QWidget* parent);
    ~Page() override;

    /// The heading; empty: the page has none. Also what the frame and a screen reader call the page.
    void setTitle(const QString& title);
    /// What the window and a screen reader call a page that shows no heading.
    void setQuietTitle(const QString& title);
    /// As the window shows it: "Error: …" while an error is shown.
    [[nodiscard]] QString title() const;
    /// The frame's line, when it should say more than the heading ("Where I live · follow-up"); never a person's code
    /// in a window title (P35): the frame alone shows this.
    void setFrameLine(const QString& line);
    [[nodiscard]] QString frameLine() const;

    /// Shows an error in the page, above the content, and moves the focus to it.
    void showError(const QString& sentence);
    /// A control that helps with the error ("Try again"), shown inside it.
    void showError(const QString& sentence, QWidget* control);
    void clearError();
    [[nodiscard]] QString errorText() const;

    /// The page has come to the front: puts the focus on its first control. Override to choose another or to load.
    virtual void arrive();
    /// Once the page has its size: what has the focus is in sight.
    void showFocus();
    /// Back was pressed. True: the page went back inside itself (an earlier question), and stays.
    virtual bool goBack() { return false; }
    /// Puts what was typed on this page where it is kept. False: that could not be, and the page says so.
    virtual bool keepTyped() { return true; }
    /// False where there is nothing before this page.
    [[nodiscard]] virtual bool hasBack() const { return true; }
    /// While true the frame shows nothing but Back and Help (the person holds the screen).
    [[nodiscard]] virtual bool isSelfMode() const { return false; }

    /// True when the bar is part of the scrolling content now.
    [[nodiscard]] bool isBarJoined() const { return m_barJoined; }
    [[nodiscard]] QScrollArea* scrollArea() const { return m_scroll; }

  Q_SIGNALS:
    void titleChanged();
    /// This page is done with; go to where the user came from.
    void leave();

  protected:
    /// Where content goes, from top to bottom.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Adds content that grows to this width and no further.
    /// @param width  in px at 100 % text
    void addNarrow(QWidget* widget, int width);
    /// Adds to the action bar, from the start edge; the first one is the primary button.
    void addAction(QWidget* action);
    /// Adds at the end edge of the action bar ("Saved 10:42").
    void addStatus(QWidget* status);
    /// The page shows an error in a notice of its own: its title says so, as with `showError`.
    void setOwnError(bool isShown);
    /// Sets every text. Called by the page's own constructor and whenever the language changes.
    virtual void retranslate() = 0;

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildContent(PageWidth width);
    void buildBar();
    void placeBar();
    void showBarWhereUsed();
    void showTitle();
    void keepInView(QWidget* widget);
    void reachFromError(QWidget& control);

    QString m_title;
    QString m_quietTitle;
    QString m_frameLine;
    QVBoxLayout* m_outer;
    QVBoxLayout* m_column;
    QVBoxLayout* m_body;
    FlowLayout* m_actions;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QWidget* m_bar;
    QLabel* m_heading;
    Notice* m_error;
    QWidget* m_errorControl = nullptr;
    std::vector<std::pair<QWidget*, int>> m_narrow;
    bool m_ownError = false;
    bool m_barJoined = false;
};

}  // namespace camre
