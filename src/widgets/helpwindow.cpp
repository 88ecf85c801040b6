#include "widgets/helpwindow.h"

#include "ui_helpwindow.h"
#include "widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QFile>
#include <QScrollBar>
#include <QShortcut>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Pistis {

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::HelpWindow>())
{
    m_ui->setupUi(this);
    m_ui->helpBrowser->document()->setDocumentMargin(24);
    connect(m_ui->wordsEdit, &QLineEdit::textChanged, this, &HelpWindow::find);
    addKeys();
    render();
}

HelpWindow::~HelpWindow() = default;

void HelpWindow::addKeys()
{
    auto *close = new QAction(this);
    close->setObjectName(u"closeHelpAction"_s);
    close->setShortcuts({ QKeySequence(QKeySequence::Cancel), QKeySequence(QKeySequence::Close) });
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    const auto add = [this](const QKeySequence &keys, const auto &act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence::Find, [this] {
        m_ui->wordsEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->wordsEdit->selectAll();
    });
    add(QKeySequence::FindNext, [this] { step(1); });
    add(QKeySequence::FindPrevious, [this] { step(-1); });
    connect(m_ui->wordsEdit, &QLineEdit::returnPressed, this, [this] { step(1); });
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    } else if (event->type() == QEvent::PaletteChange) {
        render();
    }
    QWidget::changeEvent(event);
}

void HelpWindow::render()
{
    //: The language of the help text: "en" or "el".
    QFile file(u":/help/%1.html"_s.arg(tr("en")));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QScrollBar *bar = m_ui->helpBrowser->verticalScrollBar();
    const int place = bar->value();
    m_ui->helpBrowser->document()->setDefaultStyleSheet(
        u"a { color: %1; text-decoration: none; } th { text-align: left; }"_s.arg(
            roleColor(ColorRole::Accent, palette()).name()));
    m_ui->helpBrowser->setHtml(QString::fromUtf8(file.readAll()));
    m_folded = foldedText(m_ui->helpBrowser->toPlainText());
    find();
    bar->setValue(place);
}

void HelpWindow::find()
{
    const QString words = foldedText(m_ui->wordsEdit->text().trimmed()).text;
    m_hits.clear();
    m_hit = 0;
    for (qsizetype at = words.isEmpty() ? -1 : m_folded.text.indexOf(words); at >= 0;
         at = m_folded.text.indexOf(words, at + words.size()))
        m_hits.append(at);
    showPlace();
}

void HelpWindow::step(int direction)
{
    if (m_hits.isEmpty())
        return;
    m_hit = (m_hit + direction + m_hits.size()) % m_hits.size();
    showPlace();
}

void HelpWindow::showPlace()
{
    const qsizetype length = foldedText(m_ui->wordsEdit->text().trimmed()).text.size();
    QTextCursor cursor = m_ui->helpBrowser->textCursor();
    cursor.clearSelection();
    if (!m_hits.isEmpty()) {
        cursor.setPosition(m_folded.places.at(m_hits.at(m_hit)));
        cursor.setPosition(m_folded.places.at(m_hits.at(m_hit) + length), QTextCursor::KeepAnchor);
    }
    m_ui->helpBrowser->setTextCursor(cursor); // brings it into view
    m_ui->countLabel->setText(length == 0 ? QString()
            : m_hits.isEmpty()            ? tr("not in the help")
                                          : tr("%1 of %2").arg(m_hit + 1).arg(m_hits.size()));
}

} // namespace Pistis
