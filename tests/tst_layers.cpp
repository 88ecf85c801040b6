#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Layers = QHash<QString, QSet<QString>>;

const Layers allowedFolders {
    { u"core"_s, {} },
    { u"evidence"_s, { u"core"_s } },
    { u"lessons"_s, { u"core"_s } },
    { u"storage"_s, { u"core"_s } },
    { u"exchange"_s, { u"core"_s, u"lessons"_s } },
    { u"app"_s, { u"core"_s, u"evidence"_s, u"lessons"_s, u"storage"_s, u"exchange"_s } },
    { u"models"_s, { u"core"_s, u"app"_s, u"evidence"_s, u"lessons"_s } },
    { u"charts"_s, { u"core"_s, u"evidence"_s } },
    { u"widgets"_s, { u"core"_s, u"app"_s, u"models"_s, u"charts"_s, u"evidence"_s, u"lessons"_s } },
    { u"cli"_s, { u"core"_s, u"app"_s, u"models"_s, u"evidence"_s, u"lessons"_s, u"exchange"_s } },
};

// Headers of Qt modules that only some folders may use.
const Layers foldersOfHeaders {
    { u"QSql"_s, { u"storage"_s } },
    { u"QChart"_s, { u"charts"_s } },
    { u"QDialog"_s, { u"widgets"_s } },
    { u"QWidget"_s, { u"widgets"_s, u"charts"_s } },
    { u"QMainWindow"_s, { u"widgets"_s } },
    { u"QLabel"_s, { u"widgets"_s, u"charts"_s } },
    { u"QTextBrowser"_s, { u"widgets"_s } },
    { u"QPushButton"_s, { u"widgets"_s } },
};

QStringList faultsOf(const QString &folder, const QString &text)
{
    static const QRegularExpression ours(u"^#include \"(\\w+)/"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression qt(u"^#include <(Q\\w+)"_s, QRegularExpression::MultilineOption);
    QStringList faults;
    for (auto matches = ours.globalMatch(text); matches.hasNext();) {
        const QString used = matches.next().captured(1);
        if (used != folder && !allowedFolders.value(folder).contains(used))
            faults.append(u"includes "_s + used);
    }
    for (auto matches = qt.globalMatch(text); matches.hasNext();) {
        const QString header = matches.next().captured(1);
        for (auto it = foldersOfHeaders.cbegin(); it != foldersOfHeaders.cend(); ++it) {
            const bool prefix = it.key() == u"QSql"_s || it.key() == u"QChart"_s;
            if ((prefix ? header.startsWith(it.key()) : header == it.key()) && !it->contains(folder))
                faults.append(u"includes "_s + header);
        }
    }
    return faults;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesIncludeOnlyLayersBelowThem()
    {
        int seen = 0;
        const QString root = QStringLiteral(PISTIS_SOURCE_DIR "/src");
        for (auto layer = allowedFolders.cbegin(); layer != allowedFolders.cend(); ++layer) {
            QDirIterator files(
                root + u'/' + layer.key(), { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (layer.key() == u"cli"_s && file.fileName().endsWith("/main.cpp"_L1))
                    continue;
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QStringList faults = faultsOf(layer.key(), QString::fromUtf8(file.readAll()));
                QVERIFY2(faults.isEmpty(), qUtf8Printable(file.fileName() + u": "_s + faults.join(u", "_s)));
                ++seen;
            }
        }
        QVERIFY(seen > 3);
    }

    void anUpwardIncludeIsSeen()
    {
        QCOMPARE(faultsOf(u"core"_s, u"#include \"app/store.h\"\n"_s), QStringList { u"includes app"_s });
        QCOMPARE(faultsOf(u"models"_s, u"#include <QSqlQuery>\n"_s), QStringList { u"includes QSqlQuery"_s });
        QCOMPARE(faultsOf(u"app"_s, u"#include \"core/result.h\"\n"_s), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestLayers)

#include "tst_layers.moc"
