#pragma once

#include <QWidget>
#include <functional>
#include <memory>
#include <span>

#include "bridge/background_work.h"
#include "catalogue/service_profile.h"
#include "workspace/library.h"

class QLabel;
class QTimer;

namespace camre {

struct PaperFit;
struct WorstPaperFit;

/// Sets the form of a service in these languages and says whether it fits in the one that needs the most room; called on a second
/// thread. Looks often at whether it is stopped, and may then return anything.
using PaperMeasure = std::function<WorstPaperFit(const Catalogue& catalogue, const ServiceProfile& profile, std::span<const LanguagePack* const> packs,
                                                 const std::function<bool()>& isStopped)>;

/// How long a form is, by itself and on paper: the number of questions, the minutes, whether it fits two sides of A4 in the
/// language that needs the most room, and the languages it is ready in. The page is really set, on a second thread.
class FormMeter final : public QWidget {
    Q_OBJECT
  public:
    /// @param library  must outlive the meter
    /// @param paper    empty: nothing is said of paper
    FormMeter(const Library& library, PaperMeasure paper, QWidget* parent);
    ~FormMeter() override;

    /// Counts at once and measures the paper soon after.
    void measure(const Catalogue& catalogue, const ServiceProfile& profile);
    /// The paper of the form that was given last has not been measured yet.
    [[nodiscard]] bool isMeasuring() const { return m_isMeasuring; }

  Q_SIGNALS:
    void measured();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void startPaper();
    void showPaper();
    void showLanguages();
    [[nodiscard]] QString paperWords() const;

    const Library& m_library;
    PaperMeasure m_measure;
    std::shared_ptr<const Catalogue> m_catalogue;
    ServiceProfile m_profile;
    std::unique_ptr<WorstPaperFit> m_worst;
    bool m_isMeasuring = false;
    QLabel* m_count;
    QLabel* m_paper;
    QLabel* m_minutes;
    QLabel* m_languages;
    QTimer* m_soon;
    BackgroundWork m_work;  // goes first
};

/// As the form would be printed: the very setting of the paper form.
PaperMeasure onPaper();

/// The words of the meter for a form on paper, in the window's language.
///
/// @param language  the name of the language that needs the most room
QString paperFitWords(const PaperFit& fit, const QString& language);

}  // namespace camre
