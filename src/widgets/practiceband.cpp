#include "widgets/practiceband.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace Pistis {

PracticeBand::PracticeBand(QWidget *parent)
    : QLabel(parent)
{
    showWords();
}

void PracticeBand::showWords()
{
    const QPalette around = QApplication::palette();
    m_around = around.cacheKey();
    const QColor words = isDark(around) ? Qt::black : Qt::white;
    QPalette band;
    band.setColor(QPalette::Window, roleColor(ColorRole::PracticeBand, around));
    band.setColor(QPalette::WindowText, words);
    band.setColor(QPalette::Link, words);
    setPalette(band);
    setText(tr("Practice book: invented customers, nothing here touches your own book. %1")
                .arg(u"<a href=\"own\" style=\"color:%1\">%2</a>"_s.arg(words.name(), tr("Back to my own book"))));
}

void PracticeBand::changeEvent(QEvent *event)
{
    const bool newTheme = event->type() == QEvent::PaletteChange && m_around != QApplication::palette().cacheKey();
    if (newTheme || event->type() == QEvent::LanguageChange)
        showWords();
    QLabel::changeEvent(event);
}

} // namespace Pistis
