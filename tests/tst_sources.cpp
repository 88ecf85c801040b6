#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 400;
const QString sourceRoot = QStringLiteral(PISTIS_SOURCE_DIR);

// The typed tables, which hold what the ops say: only the one function that applies ops may write them.
const QString typedTables
    = u"attachment|book|person|segment|customer|customer_alias|customer_tag|visit|request|promise|task|lesson_"
      u"event|contact|provenance|dismissal|mood|"
      "attention_weight"_s;

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList tooLong(const QString &, const QString &text)
{
    const qsizetype lines = text.count(u'\n');
    return lines > mostLines ? QStringList { u"%1 lines"_s.arg(lines) } : QStringList();
}

QStringList waitsInside(const QString &path, const QString &text)
{
    // The event loop of a program is the one exec() there is; a query's exec is not a loop, carrying something with the
    // mouse has no other way, and a benchmark may wait for what it measures.
    static const QRegularExpression loops(u"\\bprocessEvents\\(|\\bqWait\\(|(?:\\.|->)exec\\("_s);
    if (path.startsWith("src/storage/"_L1) || path.startsWith("tests/storage/"_L1) || path.endsWith("main.cpp"_L1)
        || path == "src/widgets/rowdrag.cpp"_L1 || path.startsWith("tests/benchmarks/"_L1)
        || path == "tests/tst_sources.cpp"_L1)
        return {};
    QStringList faults;
    for (auto matches = loops.globalMatch(text); matches.hasNext();)
        faults.append(matches.next().captured(0));
    return faults;
}

QStringList sqlInside(const QString &path, const QString &text)
{
    static const QRegularExpression sql(
        u"\"[^\"\\n]*\\b(SELECT\\s|INSERT\\s+INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|CREATE\\s+\\w+|DROP\\s+\\w+)"_s);
    if (!path.startsWith("src/"_L1))
        return {};
    QStringList faults;
    for (auto matches = sql.globalMatch(text); matches.hasNext();)
        faults.append(matches.next().captured(1).simplified());
    return faults;
}

// The names of the statements of a query file that write a typed table.
QStringList writersOf(const QString &queries)
{
    static const QRegularExpression head(u"^-- name: (\\w+)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression write(u"\\b(?:INTO|UPDATE|DELETE\\s+FROM)\\s+(?:%1)\\b"_s.arg(typedTables));
    static const QRegularExpression verb(u"^\\s*(?:INSERT|UPDATE|DELETE|REPLACE)\\b"_s);
    QStringList names;
    for (auto heads = head.globalMatch(queries); heads.hasNext();) {
        const QRegularExpressionMatch match = heads.next();
        const qsizetype end = queries.indexOf("-- name:"_L1, match.capturedEnd());
        const QString statement = queries.mid(match.capturedEnd(), end < 0 ? -1 : end - match.capturedEnd());
        if (verb.match(statement).hasMatch() && write.match(statement).hasMatch())
            names.append(match.captured(1));
    }
    return names;
}

QStringList foreignWriters(const QString &path, const QString &text, const QStringList &writers)
{
    if (!path.startsWith("src/"_L1) || path == "src/storage/projections.cpp"_L1 || path == "src/storage/aliases.cpp"_L1
        || path == "src/storage/attentionprojection.cpp"_L1 || path == "src/storage/taskprojection.cpp"_L1) // its parts
        return {};
    QStringList faults;
    for (const QString &writer : writers) {
        if (text.contains(u'"' + writer + u'"'))
            faults.append(writer);
    }
    return faults;
}

QStringList faultsOfAllFiles(const std::function<QStringList(const QString &, const QString &)> &rule)
{
    QStringList faults;
    int seen = 0;
    for (const QString &folder : { u"src"_s, u"tests"_s, u"resources/sql"_s }) {
        QDirIterator files(sourceRoot + u'/' + folder, { u"*.h"_s, u"*.cpp"_s, u"*.sql"_s }, QDir::Files,
            QDirIterator::Subdirectories);
        for (; files.hasNext(); ++seen) {
            const QString path = QDir(sourceRoot).relativeFilePath(files.next());
            for (const QString &fault : rule(path, contentOf(sourceRoot + u'/' + path)))
                faults.append(path + u": "_s + fault);
        }
    }
    return seen > 50 ? faults : QStringList { u"files not found"_s };
}

QStringList allWriters()
{
    QStringList writers;
    QDirIterator files(sourceRoot + u"/resources/sql/queries"_s, { u"*.sql"_s });
    while (files.hasNext())
        writers += writersOf(contentOf(files.next()));
    return writers;
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileIsLongerThan400Lines()
    {
        QCOMPARE(faultsOfAllFiles(tooLong), QStringList());
        QVERIFY(!tooLong({}, QString(mostLines + 1, u'\n')).isEmpty());
    }

    void nothingWaitsInsideTheEventLoop()
    {
        QCOMPARE(faultsOfAllFiles(waitsInside), QStringList());
        QVERIFY(!waitsInside(u"src/widgets/a.cpp"_s, u"dialog.exec();"_s).isEmpty());
        QVERIFY(!waitsInside(u"tests/a.cpp"_s, u"QTest::qWait(5);"_s).isEmpty());
        QVERIFY(waitsInside(u"tests/a.cpp"_s, u"QTest::qWaitForWindowExposed(&w);"_s).isEmpty());
    }

    void sqlStandsOnlyInTheResources()
    {
        QCOMPARE(faultsOfAllFiles(sqlInside), QStringList());
        QVERIFY(!sqlInside(u"src/app/a.cpp"_s, u"u\"SELECT id FROM visit\"_s"_s).isEmpty());
        QVERIFY(sqlInside(u"src/app/a.cpp"_s, u"tr(\"Select a customer\")"_s).isEmpty());
    }

    void onlyProjectionsWriteTheTypedTables()
    {
        const QStringList writers = allWriters();
        QVERIFY(writers.contains(u"visit_put"_s));
        QVERIFY(!writers.contains(u"visit_of_customer"_s));
        QVERIFY(!writers.contains(u"op_append"_s));
        const auto rule
            = [&writers](const QString &path, const QString &text) { return foreignWriters(path, text, writers); };
        QCOMPARE(faultsOfAllFiles(rule), QStringList());
        QVERIFY(!rule(u"src/app/a.cpp"_s, u"database.execute(u\"visit_put\"_s, {});"_s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSources)

#include "tst_sources.moc"
