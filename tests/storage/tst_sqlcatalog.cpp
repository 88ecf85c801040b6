#include "storage/sqlcatalog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Folder
{
    QTemporaryDir directory;

    void put(const QString &name, const QByteArray &text) const
    {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
    }
    Result<SqlCatalog> load() const { return SqlCatalog::load(directory.path()); }
};

} // namespace

class TestSqlCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartIsTakenInWhereverItStands()
    {
        const Folder folder;
        folder.put(u"a.sql"_s, "-- name: list\nSELECT 1\n    -- use: outer\nLIMIT 2\n");
        folder.put(u"b.sql"_s, "-- part: outer\nWHERE (\n-- use: inner\n)\n\n-- part: inner\nx = 3\n");
        const auto catalog = folder.load();
        QVERIFY(catalog);
        QCOMPARE(catalog->names(), QStringList { u"list"_s });
        QCOMPARE(catalog->statement(u"list").simplified(), u"SELECT 1 WHERE ( x = 3 ) LIMIT 2"_s);
    }

    void aPartThatIsNotThereIsRefused()
    {
        const Folder folder;
        folder.put(u"a.sql"_s, "-- name: list\nSELECT 1\n-- use: filtr\n\n-- part: filter\nWHERE x = 3\n");
        const auto catalog = folder.load();
        QVERIFY(!catalog);
        QCOMPARE(catalog.error().subject, u"a.sql"_s);
        QVERIFY(catalog.error().detail.contains(u"filtr"_s));
    }

    void aPartThatTakesInItselfIsRefused()
    {
        const Folder folder;
        folder.put(u"a.sql"_s,
            "-- name: list\n-- use: one\n\n-- part: one\n-- use: two\n\n-- part: two\n"
            "-- use: one\n");
        QVERIFY(!folder.load());
    }
};

QTEST_GUILESS_MAIN(TestSqlCatalog)

#include "tst_sqlcatalog.moc"
