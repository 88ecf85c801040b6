#include "app/mergeservice.h"
#include "app/services.h"
#include "app/tagservice.h"
#include "support/testbook.h"
#include "support/typing.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerpanel.h"
#include "widgets/tagline.h"
#include "widgets/tagsdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestTagsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsAreTypedAndOthersAreOffered()
    {
        TestBook book;
        TagService tags(book.store);
        must(tags.set(book.customer(u"Harbour"_s), { u"hotel"_s }));
        const QUuid bakery = book.customer(u"Bakery"_s);
        TagsDialog dialog(book.store, bakery, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *known = dialog.findChild<QLabel *>(u"knownLabel"_s);
        QTRY_VERIFY(known->isVisible());
        auto *line = dialog.findChild<QLineEdit *>(u"tagsEdit"_s);
        typeText(line, u"νησιά, "_s);
        Q_EMIT known->linkActivated(u"0"_s);
        QTRY_VERIFY(!known->isVisible());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(*waited(tags.ofCustomer(bakery)), QStringList({ u"hotel"_s, u"νησιά"_s }));
        QCOMPARE(waited(tags.customersWith(u"HOTEL"_s))->size(), 2);
        QCoreApplication::sendPostedEvents();
        must(book.undo.undo());
        QVERIFY(waited(tags.ofCustomer(bakery))->isEmpty());
    }

    void aTagThatCannotBeStoredStaysInTheFormWithItsReason()
    {
        TestBook book;
        TagsDialog dialog(book.store, book.customer(u"Bakery"_s), {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.findChild<QLineEdit *>(u"tagsEdit"_s)->setText(QString(70, u'x'));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"errorLabel"_s)->isVisible());
        QVERIFY(dialog.isVisible());
    }

    void aTagLeadsToTheCustomersThatBearIt()
    {
        TestBook book;
        Services services(book.store);
        TagService tags(book.store);
        const QUuid bakery = book.customer(u"Bakery"_s);
        book.customer(u"Harbour"_s);
        must(tags.set(bakery, { u"<b>hotel"_s }));
        CustomerPanel panel(services);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.browser().select(bakery);
        auto *line = panel.findChild<TagLine *>();
        QTRY_COMPARE(line->tags(), QStringList { u"<b>hotel"_s });
        QVERIFY(line->text().contains(u"&lt;b&gt;hotel"_s));
        Q_EMIT line->linkActivated(u"0"_s);
        QTRY_COMPARE(panel.findChild<QListView *>(u"customersView"_s)->model()->rowCount(), 1);
    }

    void mergedCustomersBearTheTagsOfBothAndKeepTheirOwnWhenSeparated()
    {
        TestBook book;
        TagService tags(book.store);
        MergeService merging(book.store);
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid twin = book.customer(u"Bakery"_s);
        must(tags.set(bakery, { u"hotel"_s }));
        must(tags.set(twin, { u"island"_s, u"hotel"_s }));
        const Customer kept = book.summary(bakery).customer;
        must(merging.merge(kept, kept, twin));
        QCOMPARE(*waited(tags.ofCustomer(bakery)), QStringList({ u"hotel"_s, u"island"_s }));
        QCOMPARE(*waited(tags.customersWith(u"island"_s)), QList<QUuid> { bakery });
        must(tags.set(bakery, { u"island"_s, u"winter"_s }));
        QCOMPARE(*waited(tags.ofCustomer(bakery)), QStringList({ u"island"_s, u"winter"_s }));
        must(merging.separate(twin, MergeService::LaterTo::Kept));
        QCOMPARE(*waited(tags.ofCustomer(bakery)), QStringList { u"winter"_s });
        QCOMPARE(*waited(tags.ofCustomer(twin)), QStringList { u"island"_s });
    }
};

QTEST_MAIN(TestTagsDialog)

#include "tst_tagsdialog.moc"
