#include "people/language_page.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/qt_text.h"
#include "kit/flow_layout.h"
#include "kit/text.h"
#include "pictures/picture.h"

namespace camre {
namespace {

constexpr int kTileWidth = 268;
constexpr int kSearchWidth = 420;

bool matches(const LanguagePack& pack, const QString& typed) {
    for (const auto& name : {pack.endonym, pack.nameCy, pack.nameEn}) {
        if (toQt(name).contains(typed, Qt::CaseInsensitive)) return true;
    }
    return false;
}

}  // namespace

LanguagePage::LanguagePage(QuestionVoice& voice, QWidget* parent)
    : Page(QStringLiteral("languagePage"), PageWidth::Full, parent),
      m_voice(&voice),
      m_search(new TextField(QStringLiteral("languageSearch"), this)),
      m_tiles(new QWidget(this)),
      m_none(makeText(QStringLiteral("noLanguageNote"), TextRole::Body, this)),
      m_noSound(makeText(QStringLiteral("noSoundNote"), TextRole::Body, this)),
      m_notHere(makeText(QStringLiteral("notHereNote"), TextRole::Body, this, Tone::Muted)) {
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* flow = new FlowLayout(m_tiles);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kWide);
    addNarrow(m_search, kSearchWidth);
    body()->addWidget(m_none);
    body()->addWidget(m_tiles);
    body()->addWidget(m_noSound);
    body()->addSpacing(space::kSmall);
    addNarrow(m_notHere, kColumnWidth);
    body()->addStretch(1);
    for (QLabel* note : {m_none, m_noSound}) note->hide();
    connect(m_search->edit(), &QLineEdit::textChanged, this, &LanguagePage::showMatches);
    connect(m_search->edit(), &QLineEdit::returnPressed, this, &LanguagePage::takeOnlyMatch);
    connect(&voice, &QuestionVoice::failed, this, [this] {
        //: In place of sound: this computer cannot play it. For the worker
        if (m_asked) tellNoSound(tr("Sound is not available. The worker can read it aloud."));
    });
    connect(&voice, &QuestionVoice::reading, this, [this](const QString& key) { m_asked = m_asked && !key.isEmpty(); });
    retranslate();
}

void LanguagePage::showPacks(const std::vector<const LanguagePack*>& packs, const QStringList& spoken) {
    for (const Tile& tile : m_all) {
        tile.room->hide();
        tile.room->deleteLater();
    }
    m_all.clear();
    m_noSound->hide();
    for (const LanguagePack* pack : packs) addTile(*pack, m_voice ? m_voice->soundFor(*pack, spoken) : Sound::None);
    m_search->edit()->clear();
    showMatches();
}

void LanguagePage::addTile(const LanguagePack& pack, Sound sound) {
    auto* room = new QWidget(m_tiles);
    // As high as its neighbours: some scripts are taller than others.
    room->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto* button = new WordsButton(QStringLiteral("language_") + toQt(pack.tag.text), room);
    button->setFixedWidth(withText(kTileWidth));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    button->setPersonWords(pack, toQt(pack.endonym));
    auto* say = new SecondaryButton(QStringLiteral("sayName_") + toQt(pack.tag.text), room);
    say->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* across = new QHBoxLayout(room);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::kHair);
    across->addWidget(button);
    across->addWidget(say);
    m_tiles->layout()->addWidget(room);
    const Tile tile{&pack, room, button, say, sound};
    connect(button, &QPushButton::clicked, this, [this, tag = pack.tag] { Q_EMIT languageChosen(tag); });
    connect(say, &QPushButton::clicked, this, [this, tile] { sayName(tile); });
    m_all.push_back(tile);
    describe(tile);
}

void LanguagePage::sayName(const Tile& tile) {
    const QStringList name{QLatin1String(kLanguageNameKey)};
    if (m_voice) m_voice->stop();
    m_noSound->hide();
    if (!m_voice || m_voice->soundFor(*tile.pack, name) == Sound::None) {
        //: In place of sound: nobody has recorded this yet. For the worker
        return tellNoSound(tr("No recording yet. The worker can read it aloud."));
    }
    m_asked = true;
    m_voice->read(*tile.pack, name);
}

void LanguagePage::tellNoSound(const QString& sentence) {
    m_noSound->setText(sentence);
    m_noSound->show();
    if (QWidget* pressed = focusWidget()) pressed->setAccessibleDescription(sentence);
    QAccessibleEvent event(m_noSound, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void LanguagePage::hideEvent(QHideEvent* event) {
    if (m_voice) m_voice->stop();
    m_noSound->hide();
    Page::hideEvent(event);
}

void LanguagePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        for (const Tile& tile : m_all) describe(tile);
    }
}

QString LanguagePage::soundWords(Sound sound) {
    switch (sound) {
        case Sound::Recorded: return tr("with sound");
        case Sound::ComputerMade: return tr("computer voice");
        case Sound::None: break;
    }
    return tr("words only");
}

void LanguagePage::describe(const Tile& tile) const {
    const bool welsh = QLocale().language() == QLocale::Welsh;
    QStringList parts{toQt(welsh ? tile.pack->nameCy : tile.pack->nameEn)};
    //: Under a language's name: every text can be heard, or none can
    parts << soundWords(tile.sound);
    //: Under a language's name: no second speaker has checked these words yet
    if (tile.pack->state != "checked") parts << tr("not checked yet");
    tile.button->setWorkerWords(parts.join(QStringLiteral(" · ")));
    const int px = withText(22);
    tile.say->setIcon(pictureIcon(QStringLiteral("speaker"), px, colour(ColourRole::Primary)));
    tile.say->setIconSize({px, px});
    //: Small button beside a language: says its name aloud. %1 is the name, in the language itself
    tile.say->setAccessibleName(tr("Hear the name %1").arg(toQt(tile.pack->endonym)));
    tile.say->setToolTip(tile.say->accessibleName());
}

void LanguagePage::showMatches() {
    const QString typed = m_search->text();
    bool any = false;
    for (const Tile& tile : m_all) {
        const bool match = typed.isEmpty() || matches(*tile.pack, typed);
        tile.room->setVisible(match);
        any = any || match;
    }
    m_none->setVisible(!any);
    m_tiles->setVisible(any);
}

// Whoever has typed until one language is left has chosen it.
void LanguagePage::takeOnlyMatch() {
    if (m_search->text().isEmpty()) return;
    const auto isShown = [](const Tile& tile) { return !tile.room->isHidden(); };
    if (std::count_if(m_all.begin(), m_all.end(), isShown) != 1) return;
    std::find_if(m_all.begin(), m_all.end(), isShown)->button->click();
}

void LanguagePage::arrive() {
    Page::arrive();
    m_search->edit()->setFocus(Qt::OtherFocusReason);
}

void LanguagePage::retranslate() {
    //: Title, for the worker
    setTitle(tr("Choose the person's language"));
    m_search->setWords(tr("Find a language"), tr("Type its own name, or its name in Welsh or English."));
    m_none->setText(tr("No language with this name is ready for this form."));
    m_notHere->setText(tr("Not here? Use the Welsh or English form together with an interpreter."));
    for (const Tile& tile : m_all) describe(tile);
}

}  // namespace camre
