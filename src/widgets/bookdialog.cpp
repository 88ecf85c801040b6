#include "widgets/bookdialog.h"

using namespace Qt::StringLiterals;

namespace Pistis {

BookDialog::BookDialog(Purpose purpose, const QString &folder, QWidget *parent)
    : QFileDialog(parent, {}, folder)
{
    const bool isNew = purpose == Purpose::Make;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew ? tr("New book") : tr("Open book"));
    setNameFilter(tr("Books of Pistis (*.pistis)"));
    setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    setFileMode(isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    setDefaultSuffix(u"pistis"_s);
}

} // namespace Pistis
