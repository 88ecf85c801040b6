#include "widgets/statusline.h"

#include <QStatusBar>

namespace Pistis {

namespace {

    constexpr int messageMs = 6000;

}

StatusLine::StatusLine(QStatusBar &bar)
    : QObject(&bar)
    , m_bar(bar)
{
}

void StatusLine::tell(const QString &sentence) { m_bar.showMessage(sentence, messageMs); }

void StatusLine::tellMore(const QString &before, const QString &sentence)
{
    if (m_bar.currentMessage() == before)
        tell(sentence);
}

} // namespace Pistis
