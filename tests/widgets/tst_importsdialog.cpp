#include "widgets/importsdialog.h"

#include "app/importservice.h"
#include "app/services.h"
#include "models/importbatchmodel.h"
#include "models/takebacktext.h"
#include "support/testbook.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct ImportedBook : TestBook
{
    ImportedBook() { import(u"πελάτες.csv"_s, "customer\nA\nB\n"); }

    void import(const QString &name, const QByteArray &bytes)
    {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) == 0)
            qFatal("cannot write");
        file.close();
        must(ImportService(store).import(ImportKind::Customers, file.fileName()));
    }

    qsizetype customersNow() { return waited(customers.customers({ .today = clock.today() }))->size(); }
};

} // namespace

class TestImportsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowSaysWhenFromWhichFileAndWhatItBrought()
    {
        ImportedBook book;
        const ImportHistory history(book.store);
        ImportBatchModel model(history, book.store);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &ImportBatchModel::loaded);
        model.reload();
        QVERIFY(loaded.wait(patienceMs));
        QCOMPARE(model.rowCount(), 1);
        const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(ImportBatchModel::FileColumn), u"πελάτες.csv"_s);
        QCOMPARE(text(ImportBatchModel::WhatColumn), u"Customers"_s);
        QCOMPARE(text(ImportBatchModel::NewColumn), u"2"_s);
        QCOMPARE(text(ImportBatchModel::ChangedColumn), u"0"_s);
        QCOMPARE(text(ImportBatchModel::WhoColumn), u"Maria"_s);
        QVERIFY(!text(ImportBatchModel::WhenColumn).isEmpty());
        QVERIFY(text(ImportBatchModel::StateColumn).isEmpty());
    }

    void whatWasWrittenSinceGoesOnlyAfterAQuestion()
    {
        ImportedBook book;
        const auto all = *waited(book.customers.customers({ .today = book.clock.today() }));
        book.visit(all.constFirst().customer.id, book.clock.today());
        Services services(book.store);
        ImportsDialog dialog(services);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *button = dialog.findChild<QPushButton *>(u"takeBackButton"_s);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(dialog.findChild<QMessageBox *>());
        QCOMPARE(book.customersNow(), 2);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"takeAllButton"_s), Qt::LeftButton);
        QTRY_COMPARE(book.customersNow(), 0);
    }

    void anImportIsTakenBackByKeyboardAndOnlyOnce()
    {
        ImportedBook book;
        Services services(book.store);
        ImportsDialog dialog(services);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *button = dialog.findChild<QPushButton *>(u"takeBackButton"_s);
        QTRY_VERIFY(button->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_T, Qt::AltModifier);
        auto *result = dialog.findChild<QLabel *>(u"resultLabel"_s);
        QTRY_VERIFY(result->isVisible());
        QVERIFY2(
            result->text().startsWith(u"“πελάτες.csv” is taken back: 2 customer"_s), qUtf8Printable(result->text()));
        QCOMPARE(book.customersNow(), 0);
        QTRY_VERIFY(!button->isEnabled());
        auto *view = dialog.findChild<QTableView *>(u"importsView"_s);
        QTRY_COMPARE(view->model()->index(0, ImportBatchModel::StateColumn).data().toString(), u"taken back"_s);

        QTRY_VERIFY(book.undo.canUndo());
        must(book.undo.undo());
        QTRY_VERIFY(view->model()->index(0, ImportBatchModel::StateColumn).data().toString().isEmpty());
        QCOMPARE(book.customersNow(), 2);
    }

    void theImportThatWasTakenBackStaysChosen()
    {
        ImportedBook book;
        book.import(u"b.csv"_s, "customer\nC\n");
        Services services(book.store);
        ImportsDialog dialog(services);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *view = dialog.findChild<QTableView *>(u"importsView"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        const auto chosen = [view](int column) {
            const QModelIndexList rows = view->selectionModel()->selectedRows(column);
            return rows.isEmpty() ? QString() : rows.constFirst().data().toString();
        };
        view->setFocus();
        const QString first = chosen(ImportBatchModel::FileColumn);
        QTest::keyClick(view, view->currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Up);
        const QString other = chosen(ImportBatchModel::FileColumn);
        QVERIFY(other != first);

        QTest::keyClick(&dialog, Qt::Key_T, Qt::AltModifier);
        QTRY_COMPARE(chosen(ImportBatchModel::StateColumn), u"taken back"_s);
        QCOMPARE(chosen(ImportBatchModel::FileColumn), other);
        QVERIFY(!dialog.findChild<QPushButton *>(u"takeBackButton"_s)->isEnabled());
    }

    void aBookWithoutImportsSaysSo()
    {
        TestBook book;
        Services services(book.store);
        ImportsDialog dialog(services);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(!dialog.findChild<QPushButton *>(u"takeBackButton"_s)->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(u"introLabel"_s)->text().contains(u"Nothing was imported"_s));
    }

    void whatStaysIsTold()
    {
        const QString text = takeBackSummary({ .fields = 4, .changedSince = 3, .mergedSince = 1, .laterEntries = 2 });
        QVERIFY2(text.contains(u"3 field(s) were changed since and stay"_s), qPrintable(text));
        QVERIFY2(text.contains(u"1 customer(s) stay"_s), qPrintable(text));
        QVERIFY2(text.contains(u"2 visit(s), request(s), promise(s) and task(s)"_s), qPrintable(text));
    }
};

QTEST_MAIN(TestImportsDialog)

#include "tst_importsdialog.moc"
