#include "people/language_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/flow_layout.h"
#include "kit/text.h"

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

LanguagePage::LanguagePage(QWidget* parent)
    : Page(QStringLiteral("languagePage"), PageWidth::Full, parent),
      m_search(new TextField(QStringLiteral("languageSearch"), this)),
      m_tiles(new QWidget(this)),
      m_none(makeText(QStringLiteral("noLanguageNote"), TextRole::Body, this)),
      m_notHere(makeText(QStringLiteral("notHereNote"), TextRole::Body, this, Tone::Muted)) {
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* flow = new FlowLayout(m_tiles);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kWide);
    addNarrow(m_search, kSearchWidth);
    body()->addWidget(m_none);
    body()->addWidget(m_tiles);
    body()->addSpacing(space::kSmall);
    addNarrow(m_notHere, kColumnWidth);
    body()->addStretch(1);
    m_none->hide();
    connect(m_search->edit(), &QLineEdit::textChanged, this, &LanguagePage::showMatches);
    retranslate();
}

void LanguagePage::showPacks(const std::vector<const LanguagePack*>& packs) {
    for (const Tile& tile : m_all) {
        tile.button->hide();
        tile.button->deleteLater();
    }
    m_all.clear();
    for (const LanguagePack* pack : packs) {
        auto* button = new WordsButton(QStringLiteral("language_") + toQt(pack->tag.text), m_tiles);
        button->setFixedWidth(withText(kTileWidth));
        button->setPersonWords(*pack, toQt(pack->endonym));
        m_tiles->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, tag = pack->tag] { Q_EMIT languageChosen(tag); });
        m_all.push_back({pack, button});
        describe(m_all.back());
    }
    m_search->edit()->clear();
    showMatches();
}

void LanguagePage::describe(const Tile& tile) const {
    const bool welsh = QLocale().language() == QLocale::Welsh;
    QStringList parts{toQt(welsh ? tile.pack->nameCy : tile.pack->nameEn)};
    //: Under a language's name: there are recordings of every text, or there are none
    parts << (tile.pack->sound == "recorded" ? tr("with sound") : tr("words only"));
    //: Under a language's name: no second speaker has checked these words yet
    if (tile.pack->state != "checked") parts << tr("not checked yet");
    tile.button->setWorkerWords(parts.join(QStringLiteral(" · ")));
}

void LanguagePage::showMatches() {
    const QString typed = m_search->text();
    bool any = false;
    for (const Tile& tile : m_all) {
        const bool match = typed.isEmpty() || matches(*tile.pack, typed);
        tile.button->setVisible(match);
        any = any || match;
    }
    m_none->setVisible(!any);
    m_tiles->setVisible(any);
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
