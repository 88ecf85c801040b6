#include "widgets/evidencedesk.h"

#include "models/errortext.h"
#include "models/evidencefeed.h"
#include "models/marktext.h"
#include "widgets/chancedialog.h"
#include "widgets/customerbrowser.h"
#include "widgets/evidencepage.h"
#include "widgets/evidencestrip.h"
#include "widgets/opendialog.h"
#include "widgets/verdictbar.h"

#include <QFileDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace Pistis {

EvidenceDesk::EvidenceDesk(
    EvidenceFeed &feed, EvidenceStrip &strip, EvidencePage &page, CustomerBrowser &customers, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_strip(strip)
    , m_page(page)
    , m_customers(customers)
{
    connect(&strip, &EvidenceStrip::marked, this, &EvidenceDesk::listCustomers);
    connect(&page, &EvidencePage::marked, this, &EvidenceDesk::listCustomers);
    connect(&page, &EvidencePage::chanceRequested, this, &EvidenceDesk::tryChance);
    connect(&page, &EvidencePage::reproduceRequested, this, &EvidenceDesk::chooseFolder);
    connect(&page, &EvidencePage::partNamed, this, [this](const QString &name) {
        for (VerdictBar *bar : { &m_strip.bar(), &m_page.bar() })
            bar->setPart(name);
    });
    for (VerdictBar *bar : { &strip.bar(), &page.bar() })
        connect(bar, &VerdictBar::wholeRequested, this, [this] { m_feed.setFilter({}); });
}

void EvidenceDesk::listCustomers(const ChartMark &mark)
{
    if (!m_feed.current())
        return;
    const EvidenceResult result = m_feed.current()->result;
    m_listing(m_feed.service().behind(m_feed.filter(), result, mark), this,
        [this, mark, result](const Result<QList<QUuid>> &ids) {
            if (ids)
                m_customers.showChosen(*ids, markText(mark, result, int(ids->size())));
        });
}

void EvidenceDesk::tryChance()
{
    auto *dialog = new ChanceDialog(m_feed, m_page.window());
    openDialog(dialog);
}

void EvidenceDesk::chooseFolder()
{
    auto *dialog = new QFileDialog(m_page.window(), tr("Folder for the rows and the script"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &EvidenceDesk::reproduce);
    openDialog(dialog);
}

void EvidenceDesk::reproduce(const QString &folder)
{
    if (!m_feed.current())
        return;
    deliver(m_feed.service().exportRows(m_feed.filter(), m_feed.current()->result.parameters, folder), this,
        [this, folder, isAdjusted = m_feed.current()->result.ownPace.has_value()](const Result<void> &done) {
            auto *box = new QMessageBox(m_page.window());
            box->setIcon(done ? QMessageBox::Information : QMessageBox::Warning);
            if (!done)
                box->setText(errorText(done.error()));
            else
                box->setText(
                    tr("The rows and the script check.R are in %1. Run it there with: Rscript check.R").arg(folder));
            if (done && isAdjusted)
                box->setInformativeText(tr("It prints the numbers of the charts, which are not adjusted for how often "
                                           "each customer is usually visited; the sentence at the top is."));
            openDialog(box);
        });
}

} // namespace Pistis
