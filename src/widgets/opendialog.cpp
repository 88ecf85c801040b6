#include "widgets/opendialog.h"

#include <QApplication>
#include <QDialog>

namespace Pistis {

void openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Dialogs that close one after the other, faster than a desktop hands the focus over, would lose it.
    if (QWidget *before = QApplication::focusWidget())
        QObject::connect(
            dialog, &QDialog::finished, before,
            [before] {
                if (QApplication::focusWidget() || QApplication::activeModalWidget())
                    return;
                before->activateWindow();
                before->setFocus();
            },
            Qt::QueuedConnection);
    dialog->open();
}

} // namespace Pistis
