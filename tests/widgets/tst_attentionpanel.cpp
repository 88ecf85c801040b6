#include "app/attentionservice.h"
#include "app/services.h"
#include "models/attentionmodel.h"
#include "models/backtestmodel.h"
#include "support/testbook.h"
#include "support/typedtables.h"
#include "support/typing.h"
#include "widgets/attentiondialog.h"
#include "widgets/backtestdialog.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerpage.h"
#include "widgets/customerpanel.h"
#include "widgets/mooddialog.h"
#include "widgets/weightsdialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct AttentionPanel : TestBook
{
    Services services { store };
    AttentionService attention { store };
    QUuid bakery = customer(u"Bakery"_s, QDate(2025, 1, 1));
    CustomerPanel panel { services };

    AttentionPanel()
    {
        visit(bakery, clock.today().addDays(-45)); // halfway between rhythm and limit
        must(
            requests.add({ .customer = bakery, .text = u"A price?"_s, .askedAt = clock.now - 7 * qint64(86'400'000) }));
    }

    int score() { return waited(attention.ofCustomer(bakery))->score->total(); }

    void show()
    {
        panel.addActions(panel.agendaActions()); // as the window's menu holds them
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.browser().select(bakery);
        QTRY_VERIFY(line()->isVisible());
    }

    QLabel *line() { return panel.findChild<QLabel *>(u"attentionLine"_s); }
    void trigger(const QString &action) { panel.findChild<QAction *>(action)->trigger(); }
};

} // namespace

class TestAttentionPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageSaysTheScoreAndEachPartLeadsToItsRecord()
    {
        AttentionPanel book;
        book.show();
        QVERIFY(book.line()->text().contains(u"Attention %1 of 100"_s.arg(book.score())));
        QTest::keyClick(&book.panel, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(book.panel.findChild<AttentionDialog *>());
        auto *dialog = book.panel.findChild<AttentionDialog *>();
        auto *parts = dialog->findChild<QTableView *>(u"partsView"_s);
        QTRY_COMPARE(parts->model()->rowCount(), 6);
        QAbstractItemModelTester tester(parts->model());
        int sum = 0;
        int waiting = -1;
        for (int row = 0; row < 6; ++row) {
            const QString points = parts->model()->index(row, AttentionModel::PointsColumn).data().toString();
            sum += points.section(u' ', 0, 0).toInt();
            if (parts->model()->index(row, 0).data().toString() == u"Oldest unanswered request"_s)
                waiting = row;
        }
        QCOMPARE(sum, book.score());
        parts->selectRow(waiting);
        dialog->findChild<QPushButton *>(u"recordButton"_s)->click();
        auto *history = book.panel.findChild<QTableView *>(u"timelineView"_s);
        QTRY_VERIFY(history->selectionModel()->hasSelection());
        QCOMPARE(history->selectionModel()->selectedRows().constFirst().data(TimelineModel::EntryKindRole).toInt(),
            int(TimelineModel::RequestEntry));
    }

    void aMoodNeedsANoteRaisesTheScoreAndIsUndone()
    {
        AttentionPanel book;
        book.show();
        const int before = book.score();
        book.trigger(u"noteMoodAction"_s);
        QTRY_VERIFY(book.panel.findChild<MoodDialog *>());
        auto *dialog = book.panel.findChild<MoodDialog *>();
        auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
        save->click();
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"errorLabel"_s)->isVisible());
        typeText(dialog->findChild<QPlainTextEdit *>(u"noteEdit"_s), u"Ψυχρή υποδοχή"_s);
        save->click();
        QTRY_VERIFY(waited(book.attention.ofCustomer(book.bakery))->facts.mood);
        const int with = book.score();
        QVERIFY(with != before);
        QTRY_VERIFY(book.line()->text().contains(QString::number(with)));
        const QStringList tables = projectionsOf(book.store);
        rebuild(book.store);
        QCOMPARE(projectionsOf(book.store), tables);
        QTRY_VERIFY(book.undo.canUndo());
        must(book.undo.undo());
        QCOMPARE(book.score(), before);
    }

    void theWeightsShowTheListBeforeAndAfterAndAreUndone()
    {
        AttentionPanel book;
        const QUuid silent = book.customer(u"Silent"_s, QDate(2025, 1, 1));
        book.visit(silent, book.clock.today().addDays(-80));
        book.show();
        book.trigger(u"weightsAction"_s);
        QTRY_VERIFY(book.panel.findChild<WeightsDialog *>());
        auto *dialog = book.panel.findChild<WeightsDialog *>();
        auto *before = dialog->findChild<QListWidget *>(u"beforeList"_s);
        auto *after = dialog->findChild<QListWidget *>(u"afterList"_s);
        QTRY_COMPARE(before->count(), 2);
        QVERIFY(before->item(0)->text().contains(u"Silent"_s));
        for (const QString &box : { u"rhythmBox"_s, u"ownRhythmBox"_s })
            dialog->findChild<QSpinBox *>(box)->setValue(0);
        QTRY_VERIFY(after->item(0)->text().contains(u"Bakery"_s));
        QVERIFY(before->item(0)->text().contains(u"Silent"_s));
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        QTRY_COMPARE(waited(book.attention.weights())->of(AttentionPart::Rhythm), 0);
        const QStringList tables = projectionsOf(book.store);
        rebuild(book.store);
        QCOMPARE(projectionsOf(book.store), tables);
        QCoreApplication::sendPostedEvents(&book.undo); // that they were changed
        must(book.undo.undo());
        QCOMPARE(*waited(book.attention.weights()), AttentionWeights());
    }

    void allWeightsAtZeroAreRefusedWithASentence()
    {
        AttentionPanel book;
        WeightsDialog dialog(book.store);
        dialog.show();
        auto *save = dialog.findChild<QPushButton *>(u"saveButton"_s);
        QTRY_VERIFY(save->isEnabled());
        for (const QString &box : { u"rhythmBox"_s, u"ownRhythmBox"_s, u"waitingBox"_s, u"latePromiseBox"_s,
                 u"openRequestsBox"_s, u"moodBox"_s })
            dialog.findChild<QSpinBox *>(box)->setValue(0);
        save->click();
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"errorLabel"_s)->isVisible());
    }

    void fewLossesSayThatTheScoreCannotBeTested()
    {
        AttentionPanel book;
        Services services(book.store);
        BacktestDialog dialog(services);
        dialog.show();
        QTRY_VERIFY(
            dialog.findChild<QLabel *>(u"textLabel"_s)->text().startsWith(u"Not enough losses to test this score"_s));
        QVERIFY(!dialog.findChild<QTableView *>(u"lossesView"_s)->isVisible());
    }

    void theTestListsTheLossesAndLeadsToTheirCustomers()
    {
        AttentionPanel book;
        for (int at = 0; at < 5; ++at) {
            const QUuid id = book.customer(u"Gone %1"_s.arg(at), QDate(2024, 1, 1));
            book.visit(id, QDate(2024, 2, 1));
            Customer lost = book.summary(id).customer;
            lost.lostOn = QDate(2025, 3, 1).addDays(at);
            must(book.customers.change(book.summary(id).customer, lost));
        }
        Services services(book.store);
        BacktestDialog dialog(services);
        dialog.show();
        QSignalSpy chosen(&dialog, &BacktestDialog::customerChosen);
        auto *losses = dialog.findChild<QTableView *>(u"lossesView"_s);
        QTRY_COMPARE(losses->model()->rowCount(), 5);
        QCOMPARE(losses->model()->index(0, BacktestModel::CustomerColumn).data().toString(), u"Gone 4"_s);
        QVERIFY(losses->model()->index(0, BacktestModel::Score90Column).data().toString().endsWith(u"alarm"_s));
        dialog.findChild<QPushButton *>(u"openButton"_s)->click();
        QCOMPARE(chosen.size(), 1);
    }
};

QTEST_MAIN(TestAttentionPanel)

#include "tst_attentionpanel.moc"
