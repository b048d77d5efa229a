#include "form/journey_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

#include "bridge/qt_text.h"
#include "kit/text.h"
#include "pictures/picture.h"

namespace camre {
namespace {

constexpr int kRadius = 11;
constexpr int kStep = 52;
constexpr int kPicture = 36;

}  // namespace

JourneyLine::JourneyLine(int then, int now, QWidget* parent) : QWidget(parent), m_then(then), m_now(now) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize JourneyLine::sizeHint() const { return {kStep * kPlaces, kRadius * 2 + 14}; }

// The journey runs the way the person reads.
double JourneyLine::centre(int place) const {
    const double along = kStep * (place - 0.5);
    return layoutDirection() == Qt::RightToLeft ? width() - along : along;
}

void JourneyLine::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = colour(ColourRole::Ink);
    const double y = height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(ColourRole::Edge));
    for (int place = 1; place <= kPlaces; ++place) painter.drawEllipse(QPointF(centre(place), y), 3, 3);
    if (m_then != m_now) paintArrow(painter);
    painter.setPen(QPen(ink, 2.5));
    painter.setBrush(colour(ColourRole::Page));
    // Standing still: the filled place inside the hollow one.
    painter.drawEllipse(QPointF(centre(m_then), y), kRadius, kRadius);
    painter.setBrush(ink);
    const double filled = m_then == m_now ? kRadius - 5 : kRadius;
    painter.drawEllipse(QPointF(centre(m_now), y), filled, filled);
}

void JourneyLine::paintArrow(QPainter& painter) const {
    const double y = height() / 2.0;
    const double way = centre(m_now) > centre(m_then) ? 1 : -1;
    const double from = centre(m_then) + way * (kRadius + 3);
    const double to = centre(m_now) - way * (kRadius + 5);
    painter.setPen(QPen(colour(ColourRole::Ink), 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    painter.drawLine(QPointF(to, y), QPointF(to - way * 7, y - 6));
    painter.drawLine(QPointF(to, y), QPointF(to - way * 7, y + 6));
}

JourneyPage::JourneyPage(QWidget* parent)
    : Page(QStringLiteral("journeyPage"), PageWidth::Full, parent),
      m_title(new LanguageLabel(TextRole::Title, this)),
      m_rows(new QWidget(this)),
      m_talk(new LanguageLabel(TextRole::Answer, this)),
      m_workerTalk(new LanguageLabel(TextRole::Control, this)),
      m_finish(new PrimaryButton(QStringLiteral("finishButton"), this)),
      m_print(new SecondaryButton(QStringLiteral("printButton"), this)) {
    m_workerTalk->setMuted();
    m_talk->setProperty("weight", QStringLiteral("bold"));
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kMedium);
    for (QWidget* widget : {static_cast<QWidget*>(m_title), m_rows, static_cast<QWidget*>(m_talk),
                            static_cast<QWidget*>(m_workerTalk)}) {
        body()->addWidget(widget);
    }
    addAction(m_finish);
    addAction(m_print);
    connect(m_print, &QPushButton::clicked, this, &JourneyPage::printWanted);
    connect(m_finish, &QPushButton::clicked, this, &JourneyPage::finishWanted);
    retranslate();
}

void JourneyPage::showJourney(const std::vector<ThemeJourney>& rows, const FormWords& words) {
    clearRows();
    m_title->setWords(words.person(), words.personText("journey.title"));
    m_rows->setLayoutDirection(directionOf(words.person()));
    addKey(words);
    for (const auto& row : rows) addRow(row, words);
    const TwoTexts talk = words.text("journey.talk");
    m_talk->setWords(words.person(), talk.person);
    m_workerTalk->setWords(words.worker(), talk.worker);
    m_workerTalk->setVisible(!words.isOneLanguage());
}

void JourneyPage::clearRows() {
    while (QLayoutItem* item = m_rows->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

// What the two shapes mean, once, above the rows.
void JourneyPage::addKey(const FormWords& words) {
    auto* key = new QWidget(m_rows);
    auto* across = new QHBoxLayout(key);
    across->setContentsMargins(0, 0, 0, space::kSmall);
    across->setSpacing(space::kSmall);
    const std::pair<const char*, QString> marks[] = {{"journey.then", QStringLiteral("○")}, {"journey.now", QStringLiteral("●")}};
    for (const auto& [word, mark] : marks) {
        auto* label = new LanguageLabel(TextRole::Body, key);
        label->setWordWrap(false);
        label->setWords(words.person(), words.personText(word));
        auto* shape = makeText({}, TextRole::Answer, key);
        shape->setText(mark);
        across->addWidget(shape);
        across->addWidget(label);
        across->addSpacing(space::kEdge);
    }
    across->addStretch(1);
    m_rows->layout()->addWidget(key);
}

void JourneyPage::addRow(const ThemeJourney& row, const FormWords& words) {
    auto* line = new QWidget(m_rows);
    line->setObjectName(QStringLiteral("journey_") + toQt(row.theme.text));
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins(0, space::kHair, 0, space::kHair);
    across->setSpacing(space::kWide);
    across->addWidget(new PictureLabel(QStringLiteral("theme-") + toQt(row.theme.text), kPicture, line));
    const TwoTexts theme = words.theme(row.theme);
    const TwoTexts move = words.text(journeyKey(row));
    auto* said = new QVBoxLayout;
    said->setSpacing(0);
    auto* name = new LanguageLabel(TextRole::Answer, line);
    name->setProperty("weight", QStringLiteral("bold"));
    name->setWords(words.person(), theme.person);
    auto* moved = new LanguageLabel(TextRole::Answer, line);
    moved->setObjectName(line->objectName() + QStringLiteral("_words"));
    moved->setWords(words.person(), move.person);
    said->addWidget(name);
    said->addWidget(moved);
    if (!words.isOneLanguage()) {
        auto* worker = new LanguageLabel(TextRole::Control, line);
        worker->setMuted();
        worker->setWords(words.worker(), theme.worker + QStringLiteral(": ") + move.worker);
        said->addWidget(worker);
    }
    across->addLayout(said, 1);
    if (row.enough) across->addWidget(new JourneyLine(row.then, row.now, line));
    line->setAccessibleName(theme.person + QStringLiteral(": ") + move.person);
    m_rows->layout()->addWidget(line);
    m_rows->layout()->addWidget(makeRule(m_rows));
}

void JourneyPage::retranslate() {
    setFrameLine(tr("The journey so far"));
    setQuietTitle(tr("The journey so far"));
    m_finish->setText(tr("Finish"));
    m_print->setText(tr("Print"));
}

}  // namespace camre
