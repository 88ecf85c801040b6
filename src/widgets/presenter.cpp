#include "widgets/presenter.h"

#include "models/labels.h"
#include "widgets/readerfonts.h"

#include <QEvent>
#include <QFontMetrics>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScreen>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    constexpr int greekBeta = 0x0392; // the key B on a Greek keyboard

    QLabel *textLabel(const QString &name)
    {
        auto *label = new QLabel;
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        return label;
    }

    QFont letters(int pixels, bool bold, const QString &family = {})
    {
        QFont font(bold ? QStringList { u"Noto Sans"_s } : familiesOf(family));
        font.setPixelSize(pixels);
        font.setBold(bold);
        return font;
    }

} // namespace

Presenter::Presenter(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_greek(textLabel(u"greekLabel"_s))
    , m_english(textLabel(u"englishLabel"_s))
    , m_number(new QLabel)
    , m_clock(new QLabel)
    , m_curtain(new QWidget(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_number->setObjectName("numberLabel");
    m_clock->setObjectName("clockLabel");
    m_curtain->setObjectName("curtain");
    m_curtain->setPalette(QPalette(Qt::black));
    m_curtain->setAutoFillBackground(true);
    m_curtain->hide();

    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_number);
    foot->addStretch();
    foot->addWidget(m_clock);
    auto *page = new QVBoxLayout(this);
    page->addWidget(m_greek, 1);
    page->addWidget(line);
    page->addWidget(m_english, 1);
    page->addLayout(foot);

    connect(&m_tick, &QTimer::timeout, this, &Presenter::showTime);
    m_tick.start(1000);
    showTime();
    setWindowTitle(tr("Presentation"));
}

void Presenter::setFamilies(const QString &greek, const QString &english)
{
    m_greekFamily = greek;
    m_englishFamily = english;
}

void Presenter::setRows(const LessonRows &rows)
{
    m_items.clear();
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(m_items),
        [](const LessonRow &row) { return sentenceCount(row) > 0; });
    showItem(0);
}

void Presenter::start(int sentence, const QScreen *here)
{
    for (QScreen *other : QGuiApplication::screens()) {
        if (other == here)
            continue;
        setScreen(other);
        move(other->geometry().topLeft());
        break;
    }
    setBlack(false);
    showItem(rowOfSentence(m_items, sentence));
    showFullScreen();
    activateWindow();
    setFocus();
}

bool Presenter::isBlack() const { return !m_curtain->isHidden(); }

void Presenter::setBlack(bool black)
{
    m_curtain->setGeometry(rect());
    m_curtain->setVisible(black);
    m_curtain->raise();
}

int Presenter::sentence() const { return sentenceOfRow(m_items, m_item); }

void Presenter::showItem(int item)
{
    if (m_items.isEmpty())
        return;
    m_item = std::clamp(item, 0, items() - 1);
    m_greek->setText(m_items.at(m_item).greek);
    m_english->setText(m_items.at(m_item).english);
    showNumber();
    fitLetters();
    Q_EMIT itemChanged(m_item);
}

void Presenter::showNumber() { m_number->setText(tr("%1 of %2").arg(m_item + 1).arg(items())); }

// The largest letters with which both texts fit, so that the last row of the room can read them.
void Presenter::fitLetters()
{
    const int margin = std::max(24, height() / 14);
    layout()->setContentsMargins(margin, margin / 2, margin, margin / 3);
    const QFont small = letters(std::max(12, height() / 36), false);
    m_number->setFont(small);
    m_clock->setFont(small);
    if (m_items.isEmpty())
        return;

    const auto kind = m_items.at(m_item).kind;
    const bool bold = kind == LessonRow::Kind::Title || kind == LessonRow::Kind::Heading;
    const QSize room(width() - 2 * margin, (height() - 2 * margin - 2 * small.pixelSize()) / 2);
    const auto fits = [&](int pixels, const QString &family, const QString &text) {
        const QRect box
            = QFontMetrics(letters(pixels, bold, family)).boundingRect(QRect(QPoint(), room), Qt::TextWordWrap, text);
        return box.width() <= room.width() && box.height() <= room.height();
    };
    int pixels = std::max(18, height() / 10);
    while (pixels > 12
        && !(fits(pixels, m_greekFamily, m_greek->text()) && fits(pixels, m_englishFamily, m_english->text())))
        --pixels;
    m_greek->setFont(letters(pixels, bold, m_greekFamily));
    m_english->setFont(letters(pixels, bold, m_englishFamily));
}

void Presenter::showTime() { m_clock->setText(hourLabel(QTime::currentTime())); }

void Presenter::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_Return:
        setBlack(false);
        return showItem(m_item + 1);
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
        setBlack(false);
        return showItem(m_item - 1);
    case Qt::Key_Home:
    case Qt::Key_F5:
        setBlack(false);
        return showItem(0);
    case Qt::Key_End:
        setBlack(false);
        return showItem(items() - 1);
    case Qt::Key_B:
    case greekBeta:
        return setBlack(!isBlack());
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Presenter::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        showItem(m_item + 1);
}

void Presenter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_curtain->setGeometry(rect());
    fitLetters();
}

void Presenter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setWindowTitle(tr("Presentation"));
    showNumber();
}

} // namespace Pistis
