#include "widgets/lessonfindbar.h"

#include "ui_lessonfindbar.h"
#include "widgets/icons.h"

#include <QKeyEvent>

namespace Pistis {

LessonFindBar::LessonFindBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LessonFindBar>())
{
    m_ui->setupUi(this);
    m_ui->findingsView->setModel(&m_findings);
    connect(m_ui->wordsEdit, &QLineEdit::textChanged, this, &LessonFindBar::wordsChanged);
    connect(m_ui->everywhereCheck, &QAbstractButton::toggled, this, [this](bool everywhere) {
        m_ui->findingsView->setVisible(everywhere);
        if (everywhere)
            Q_EMIT everywhereChosen();
    });
    connect(m_ui->previousButton, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_ui->nextButton, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &LessonFindBar::close);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT findingChosen(m_findings.finding(index.row())); };
    connect(m_ui->findingsView, &QAbstractItemView::clicked, this, choose);
    connect(m_ui->findingsView, &QAbstractItemView::activated, this, choose);
    m_ui->findingsView->installEventFilter(this);
}

LessonFindBar::~LessonFindBar() = default;

QString LessonFindBar::words() const { return m_ui->wordsEdit->text(); }

bool LessonFindBar::looksEverywhere() const { return m_ui->everywhereCheck->isChecked(); }

void LessonFindBar::edit()
{
    show();
    drawIcons(*this);
    m_ui->wordsEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->wordsEdit->selectAll();
}

void LessonFindBar::close()
{
    hide();
    Q_EMIT closed();
}

void LessonFindBar::showPlace(int hit, int hits, bool isExact)
{
    m_hit = hit;
    m_hits = hits;
    m_isExact = isExact;
    m_ui->previousButton->setEnabled(hits > 0);
    m_ui->nextButton->setEnabled(hits > 0);
    showCount();
}

void LessonFindBar::showFindings(const LessonFindings &findings) { m_findings.setFindings(findings); }

void LessonFindBar::showCount()
{
    QString count;
    if (!words().trimmed().isEmpty())
        count = m_hits == 0 ? tr("not in this lesson")
            : m_isExact     ? tr("%1 of %2").arg(m_hit + 1).arg(m_hits)
                            : tr("%1 of %2, another form").arg(m_hit + 1).arg(m_hits);
    m_ui->countLabel->setText(count);
}

void LessonFindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_ui->wordsEdit->hasFocus())
        Q_EMIT stepRequested(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (event->key() == Qt::Key_Down && m_ui->wordsEdit->hasFocus())
        enterFindings();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool LessonFindBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isUp = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Up;
    if (watched != m_ui->findingsView || !isUp || m_ui->findingsView->currentIndex().row() > 0)
        return QWidget::eventFilter(watched, event);
    m_ui->wordsEdit->setFocus();
    return true;
}

void LessonFindBar::enterFindings()
{
    QListView &view = *m_ui->findingsView;
    if (!view.isVisible() || m_findings.rowCount() == 0)
        return;
    if (!view.currentIndex().isValid())
        view.setCurrentIndex(m_findings.index(0));
    view.setFocus();
}

void LessonFindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showCount();
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
