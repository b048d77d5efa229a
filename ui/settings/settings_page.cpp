#include "settings/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "kit/fields.h"
#include "kit/text.h"
#include "settings/sound_settings.h"

namespace camre {
namespace {

constexpr int kLockMinutes[] = {5, 10, 20, 30, 60};

// Fills a box again in another language and keeps what was chosen.
void refill(QComboBox& box, const std::vector<std::pair<QString, QVariant>>& items, const QVariant& chosen) {
    const QSignalBlocker quiet(box);
    box.clear();
    for (const auto& [words, data] : items) box.addItem(words, data);
    box.setCurrentIndex(qMax(0, box.findData(chosen)));
}

}  // namespace

SettingsPage::SettingsPage(Settings& settings, InterfaceLanguage& language, QuestionVoice& voice, const Library& library, QWidget* parent)
    : Page(QStringLiteral("settingsPage"), PageWidth::Reading, parent), m_settings(settings), m_interface(language) {
    m_language = new ChoiceField(QStringLiteral("windowLanguage"), this);
    m_textSize = new ChoiceField(QStringLiteral("textSize"), this);
    m_look = new ChoiceField(QStringLiteral("look"), this);
    m_role = new ChoiceField(QStringLiteral("role"), this);
    m_lock = new ChoiceField(QStringLiteral("lockMinutes"), this);
    m_numberKeys = new QCheckBox(this);
    m_numberKeys->setObjectName(QStringLiteral("numberKeys"));
    m_keys = makeText(QStringLiteral("keys"), TextRole::Body, this);
    for (QWidget* one : std::initializer_list<QWidget*>{m_language, m_textSize, m_look, m_role, m_lock}) body()->addWidget(one);
    body()->addWidget(m_numberKeys);
    body()->addWidget(m_keys);
    m_sound = new SoundSettings(voice, library, language, this);
    body()->addWidget(m_sound);
    SettingsPage::retranslate();
    connectBoxes();
}

void SettingsPage::addSection(QWidget* section) { body()->addWidget(section); }

void SettingsPage::connectBoxes() {
    connect(m_language->box(), &QComboBox::currentIndexChanged, this, [this] {
        const QString tag = m_language->box()->currentData().toString();
        if (!m_interface.show(LanguageTag(fromQt(tag)))) return fillLanguages();
        m_settings.setValue(Setting::Language, tag);
    });
    connect(m_textSize->box(), &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setValue(Setting::TextPercent, m_textSize->box()->currentData());
        Q_EMIT lookChanged();
    });
    connect(m_look->box(), &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setValue(Setting::Look, m_look->box()->currentData());
        Q_EMIT lookChanged();
    });
    connect(m_role->box(), &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setValue(Setting::Role, m_role->box()->currentData());
        Q_EMIT roleChanged();
    });
    connect(m_lock->box(), &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setValue(Setting::LockMinutes, m_lock->box()->currentData());
        Q_EMIT lockTimeChanged();
    });
    connect(m_numberKeys, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setValue(Setting::NumberKeys, on);
        Q_EMIT numberKeysChanged(on);
    });
}

void SettingsPage::fillLanguages() {
    std::vector<std::pair<QString, QVariant>> languages;
    for (const LanguagePack* pack : m_interface.available()) languages.emplace_back(toQt(pack->endonym), toQt(pack->tag.text));
    refill(*m_language->box(), languages, toQt(m_interface.tag().text));
}

void SettingsPage::fillBoxes() {
    std::vector<std::pair<QString, QVariant>> sizes;
    //: %1 is a number, the size of the text in per cent
    for (int size = kSmallestText; size <= kLargestText; size += kTextStep) sizes.emplace_back(tr("%1%").arg(size), size);
    refill(*m_textSize->box(), sizes, m_settings.textPercent());
    const auto number = [](auto choice) { return QVariant(static_cast<int>(choice)); };
    refill(*m_look->box(), {{tr("As the desktop"), number(LookChoice::System)}, {tr("Light"), number(LookChoice::Light)},
                            {tr("Dark"), number(LookChoice::Dark)}, {tr("High contrast"), number(LookChoice::HighContrast)}},
           number(m_settings.look()));
    refill(*m_role->box(), {{tr("Filling in forms with people"), number(WorkRole::Caseworker)},
                            {tr("Looking at results"), number(WorkRole::Coordinator)},
                            {tr("Translating"), number(WorkRole::Translator)}},
           number(m_settings.role()));
    std::vector<std::pair<QString, QVariant>> times;
    for (const int minutes : kLockMinutes) times.emplace_back(QString::number(minutes), minutes);
    times.emplace_back(tr("Never"), 0);
    refill(*m_lock->box(), times, m_settings.lockMinutes());
}

void SettingsPage::retranslate() {
    setTitle(tr("Settings"));
    fillLanguages();
    fillBoxes();
    m_language->setWords(tr("Language of the window"));
    m_textSize->setWords(tr("Text size"), tr("Also Ctrl and + or −. It comes on top of the desktop's own size."));
    m_look->setWords(tr("Look"));
    m_role->setWords(tr("What you mostly do"), tr("Decides what home shows first."));
    m_lock->setWords(tr("Lock after so many minutes without a touch"), tr("A minute before, the window warns; any key keeps it open. Nothing is lost."));
    m_numberKeys->setText(tr("The keys 1 to 9 tick an answer"));
    const QSignalBlocker quiet(m_numberKeys);
    m_numberKeys->setChecked(m_settings.numberKeys());
    m_keys->setText(tr("Keys: Alt+Left goes back, F1 opens help, Ctrl+Shift+W changes the language, Ctrl+L locks."));
    m_sound->showWords();
}

}  // namespace camre
