#include "widgets/importarticledialog.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const ArticlePreview preview { .title = u"Ο πελάτης"_s,
    .greekHead = { .title = u"Ο πελάτης"_s },
    .englishHead = { .title = u"The customer"_s },
    .sources = { { .file = u"el.txt"_s }, { .isGreek = false, .file = u"en.txt"_s } },
    .removals = { { .line = 7, .text = u"$config[code] not found"_s, .rule = u"template-placeholder"_s } } };

struct Shown
{
    ImportArticleDialog dialog;
    QTableView *changes = dialog.findChild<QTableView *>(u"changesView"_s);

    Shown()
    {
        dialog.open();
        (void)QTest::qWaitForWindowExposed(&dialog);
        dialog.showPreview(preview);
    }
    QRect place(const QString &head, const QString &edit) const
    {
        const auto *line = dialog.findChild<QWidget *>(head)->findChild<QLineEdit *>(edit);
        return { line->mapTo(&dialog, QPoint()), line->size() };
    }
    int width(CleaningModel::Column column) const { return changes->columnWidth(column); }
};

} // namespace

class TestImportPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFieldsOfBothTextsStandBelowEachOtherAndTitlesHaveTheMostRoom()
    {
        const Shown shown;
        for (const QString &edit : { u"titleEdit"_s, u"authorEdit"_s, u"sourceEdit"_s }) {
            QTRY_VERIFY(shown.place(u"englishHead"_s, edit).top() > shown.place(u"greekHead"_s, edit).top());
            QTRY_COMPARE(shown.place(u"englishHead"_s, edit).left(), shown.place(u"greekHead"_s, edit).left());
        }
        const int title = shown.place(u"greekHead"_s, u"titleEdit"_s).width();
        QVERIFY(title > 2 * shown.place(u"greekHead"_s, u"authorEdit"_s).width());
    }

    void theReasonHasTheRoomThatWhatBecomesOfTheLineDoesNotNeed()
    {
        Shown shown;
        QTRY_VERIFY(shown.changes->isVisible());
        QTRY_VERIFY(shown.width(CleaningModel::ReasonColumn) > 2 * shown.width(CleaningModel::AfterColumn));
        ArticlePreview longer = preview;
        longer.repairs.append({ .line = 20,
            .before = u"πoλύς "_s.repeated(60),
            .after = u"πολύς "_s.repeated(60),
            .rule = u"letters"_s });
        shown.dialog.showPreview(longer);
        QTRY_VERIFY(shown.width(CleaningModel::ReasonColumn) > shown.width(CleaningModel::AfterColumn));
    }
};

QTEST_MAIN(TestImportPreview)

#include "tst_importpreview.moc"
