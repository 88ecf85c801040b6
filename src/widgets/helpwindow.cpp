#include "widgets/helpwindow.h"

#include "ui_helpwindow.h"
#include "widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QFile>
#include <QScrollBar>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Pistis {

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::HelpWindow>())
{
    m_ui->setupUi(this);
    m_ui->helpBrowser->document()->setDocumentMargin(24);
    auto *close = new QAction(this);
    close->setObjectName(u"closeHelpAction"_s);
    close->setShortcuts({ QKeySequence(QKeySequence::Cancel), QKeySequence(QKeySequence::Close) });
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    render();
}

HelpWindow::~HelpWindow() = default;

void HelpWindow::showTopic(const QString &topic) { m_ui->helpBrowser->scrollToAnchor(topic); }

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
    bar->setValue(place);
}

} // namespace Pistis
