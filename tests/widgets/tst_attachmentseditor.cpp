#include "app/services.h"
#include "models/timelinemodel.h"
#include "support/testbook.h"
#include "widgets/attachmentseditor.h"
#include "widgets/logvisitdialog.h"

#include <QDesktopServices>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Pistis;
using namespace Qt::StringLiterals;

// Stands for the desktop's program.
class Opened : public QObject
{
    Q_OBJECT

public:
    QUrl url;

    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

public Q_SLOTS:
    void take(const QUrl &opened) { url = opened; }
};

namespace {

struct Form
{
    TestBook book;
    Services services { book.store };
    QUuid bakery = book.customer(u"Bakery"_s);
    LogVisitDialog dialog { services };
    AttachmentsEditor *editor = dialog.findChild<AttachmentsEditor *>();
    QListWidget *list = editor->findChild<QListWidget *>(u"filesView"_s);
    QLabel *fault = editor->findChild<QLabel *>(u"faultLabel"_s);

    Form()
    {
        dialog.setCustomer(bakery, u"Bakery"_s);
        dialog.findChild<QToolButton *>(u"moreButton"_s)->setChecked(true);
        dialog.show();
        (void)QTest::qWaitForWindowActive(&dialog);
    }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(book.directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    void click(const char *name) const
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(QString::fromLatin1(name)), Qt::LeftButton);
    }

    QList<Visit> visits() { return waited(book.customers.records(bakery))->visits; }
};

} // namespace

class TestAttachmentsEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aFileIsStoredWithANewVisit()
    {
        Form form;
        form.editor->addFiles({ form.file(u"offer.txt"_s, "12 boxes") });
        QTRY_COMPARE(form.list->count(), 1);
        QVERIFY(form.list->item(0)->text().startsWith(u"offer.txt"_s));
        form.click("saveButton");
        QTRY_VERIFY(!form.dialog.isVisible());
        QCOMPARE(form.visits().constFirst().attachments.constFirst().name, u"offer.txt"_s);
        QVERIFY(TimelineModel::bodyText({ form.visits().constFirst() }).endsWith(u": offer.txt"_s));
    }

    void filesAreDropped()
    {
        Form form;
        QMimeData carried;
        carried.setUrls({ QUrl::fromLocalFile(form.file(u"a.txt"_s, "a")),
            QUrl::fromLocalFile(form.file(u"b.txt"_s, "b")), QUrl(u"https://example.org/c"_s) });
        QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(form.editor, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({ 5, 5 }, Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(form.editor, &drop);
        QTRY_COMPARE(form.list->count(), 2);
    }

    void enterOpensAPrivateCopyAndDeleteTakesTheFileOff()
    {
        Form form;
        Opened opened;
        const QUuid id = *waited(form.book.visits.log({ .customer = form.bakery,
            .day = form.book.clock.today(),
            .attachments = { attachmentOf(u"offer.txt"_s, "12 boxes") } }));
        form.dialog.setVisit(*waited(form.book.visits.visit(id)), u"Bakery"_s);
        QCOMPARE(form.list->count(), 1);
        QVERIFY(!form.editor->isEdited());
        QTest::keyClick(form.list, Qt::Key_Return);
        QTRY_VERIFY(!opened.url.isEmpty());
        QVERIFY(form.dialog.isVisible());
        QFile copy(opened.url.toLocalFile());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("12 boxes"));
        constexpr QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(copy.permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(copy).path()).permissions() & others));

        QTest::keyClick(form.list, Qt::Key_Delete);
        QCOMPARE(form.list->count(), 0);
        QVERIFY(form.editor->isEdited());
        form.click("saveButton");
        QTRY_VERIFY(!form.dialog.isVisible());
        QVERIFY(form.visits().constFirst().attachments.isEmpty());
        must(form.book.undo.undo());
        QCOMPARE(form.visits().constFirst().attachments.size(), 1);
    }

    void aFileThatIsTooLargeIsNamedAndTheOthersAreTaken()
    {
        Form form;
        const QString big = form.file(u"film.mp4"_s, QByteArray(largestAttachment + 1, 'x'));
        form.editor->addFiles({ big, form.file(u"offer.txt"_s, "12 boxes") });
        QTRY_VERIFY(!form.editor->isReading());
        QCOMPARE(form.list->count(), 1);
        QVERIFY(form.fault->isVisible());
        QVERIFY2(form.fault->text().contains(u"film.mp4"_s) && form.fault->text().contains(u"10 MB"_s),
            qUtf8Printable(form.fault->text()));
        form.editor->addFiles({ form.file(u"offer.txt"_s, "12 boxes") }); // again
        QTRY_VERIFY(form.fault->text().contains(u"already"_s));
        QCOMPARE(form.list->count(), 1);
    }
};

QTEST_MAIN(TestAttachmentsEditor)

#include "tst_attachmentseditor.moc"
