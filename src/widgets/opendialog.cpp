#include "widgets/opendialog.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>

namespace Pistis {

namespace {

    // A window is never made higher by Qt when a wrapped sentence comes into it, which would be cut.
    class RoomForWords : public QObject
    {
    public:
        using QObject::QObject;

    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() != QEvent::LayoutRequest) // others come also while the dialog is destroyed
                return false;
            auto *dialog = qobject_cast<QDialog *>(watched);
            const QLayout *layout = dialog ? dialog->layout() : nullptr;
            if (layout && layout->hasHeightForWidth()) {
                const int wanted = layout->totalMinimumHeightForWidth(dialog->width());
                if (dialog->height() < wanted)
                    dialog->resize(dialog->width(), wanted);
            }
            return false;
        }
    };

} // namespace

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
    dialog->installEventFilter(new RoomForWords(dialog));
    dialog->open();
}

} // namespace Pistis
