#include "widgets/placeline.h"

#include "models/placetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Pistis {

PlaceLine::PlaceLine(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_position(new QLabel)
    , m_pair(new QLabel)
{
    m_layout->setContentsMargins(16, 0, 16, 0);
    m_position->setObjectName("positionLabel");
    m_position->setContentsMargins(0, 4, 0, 4);
    m_layout->addWidget(m_position, 1);
    m_pair->setObjectName("pairLabel");
    m_pair->setTextFormat(Qt::PlainText);
    m_pair->setWordWrap(true);
    m_pair->hide();
    m_layout->addWidget(m_pair, 3);
}

void PlaceLine::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_layout->addWidget(button);
}

void PlaceLine::showPair(const QString &words)
{
    m_pair->setText(words);
    m_pair->setVisible(!words.isEmpty());
}

void PlaceLine::showPlace(const LessonRows &rows, int greekRow, int englishRow)
{
    const QString greek = greekRow < 0 ? QString() : placeText(rows, greekRow);
    if (greekRow == englishRow || englishRow < 0)
        m_position->setText(greek);
    else
        m_position->setText(u"Ελληνικά: %1 · English: %2"_s.arg(greek, placeText(rows, englishRow)));
}

} // namespace Pistis
