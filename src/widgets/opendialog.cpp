#include "widgets/opendialog.h"

#include "widgets/typedwords.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct OpenDialog
    {
        Q_DECLARE_TR_FUNCTIONS(OpenDialog)
    };

    // A window is never made higher by Qt when a wrapped sentence comes into it, which would be cut.
    class RoomForWords : public QObject
    {
    public:
        explicit RoomForWords(QDialog *dialog)
            : QObject(dialog)
        {
            m_settled.setSingleShot(true);
            m_settled.setInterval(desktopAnswersMs);
            connect(&m_settled, &QTimer::timeout, this, [this, dialog] { keepOnScreen(*dialog); });
        }

    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() != QEvent::LayoutRequest && event->type() != QEvent::Resize)
                return false; // others come also while the dialog is destroyed
            if (event->type() == QEvent::Resize)
                noteSize(*static_cast<QResizeEvent *>(event));
            else if (auto *dialog = qobject_cast<QDialog *>(watched))
                makeRoom(*dialog);
            return false;
        }

    private:
        static constexpr int desktopAnswersMs = 100;

        static void makeRoom(QDialog &dialog)
        {
            const QLayout *layout = dialog.layout();
            if (!layout || !layout->hasHeightForWidth())
                return;
            const int frame = dialog.frameGeometry().height() - dialog.height();
            const int most = dialog.screen()->availableGeometry().height() - frame;
            const int wanted = std::min(layout->totalMinimumHeightForWidth(dialog.width()), most);
            if (dialog.height() < wanted)
                dialog.resize(dialog.width(), wanted);
        }

        void noteSize(const QResizeEvent &event)
        {
            if (event.size().width() != event.oldSize().width())
                m_changed |= Qt::Horizontal;
            if (event.size().height() != event.oldSize().height())
                m_changed |= Qt::Vertical;
            m_settled.start(); // a desktop that is still told of the size would not hear of the place
        }

        // What grows downwards would take its buttons below the edge; a title above it could not be reached. Where it
        // did not grow, it stays as it was put.
        void keepOnScreen(QDialog &dialog)
        {
            // Before it is exposed, the desktop has not placed it yet.
            if (!dialog.isVisible() || !dialog.windowHandle()->isExposed())
                return;
            const QRect room = dialog.screen()->availableGeometry();
            const QRect frame = dialog.frameGeometry();
            const auto within
                = [](int at, int least, int most) { return std::clamp(at, least, std::max(least, most)); };
            const Qt::Orientations changed = std::exchange(m_changed, {});
            QPoint place = frame.topLeft();
            if (changed & Qt::Horizontal)
                place.setX(within(frame.left(), room.left(), room.right() + 1 - frame.width()));
            if (changed & Qt::Vertical)
                place.setY(within(frame.top(), room.top(), room.bottom() + 1 - frame.height()));
            if (place != frame.topLeft())
                dialog.move(place);
        }

        QTimer m_settled;
        Qt::Orientations m_changed; // in which the size did since it was last looked at
    };

    // The second press of a double Enter was meant for the form that is gone, not for the list behind it.
    class SecondEnter : public QObject
    {
    public:
        explicit SecondEnter(QWidget *window)
            : QObject(window)
            , m_window(window)
        {
            qApp->installEventFilter(this);
            QTimer::singleShot(QApplication::doubleClickInterval(), this, &QObject::deleteLater);
        }

    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() != QEvent::KeyPress)
                return false;
            const auto *view = qobject_cast<QAbstractItemView *>(watched);
            if (!view || view->window() != m_window)
                return false;
            const int key = static_cast<QKeyEvent *>(event)->key();
            return key == Qt::Key_Return || key == Qt::Key_Enter;
        }

    private:
        QWidget *m_window;
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
    if (QWidget *parent = dialog->parentWidget())
        QObject::connect(dialog, &QDialog::accepted, parent, [parent] { new SecondEnter(parent->window()); });
    dialog->installEventFilter(new RoomForWords(dialog));
    new TypedWords(dialog);
    dialog->open();
}

void askToReplace(QWidget *window, const QString &file, const std::function<void()> &replace)
{
    auto *box = new QMessageBox(QMessageBox::Question, OpenDialog::tr("Replace the file"),
        OpenDialog::tr("“%1” is there already. What it holds now would be lost.").arg(QFileInfo(file).fileName()),
        QMessageBox::Cancel, window);
    box->setTextFormat(Qt::PlainText);
    QPushButton *button = box->addButton(OpenDialog::tr("&Replace"), QMessageBox::AcceptRole);
    button->setObjectName(u"replaceButton"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(button, &QPushButton::clicked, window, replace);
    openDialog(box);
}

} // namespace Pistis
