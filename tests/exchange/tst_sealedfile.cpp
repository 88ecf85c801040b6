#include "exchange/sealedfile.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr SealStrength quick { 1, 8192 };

QByteArray sealed(const QByteArray &content, const QString &passphrase = u"μυστικό"_s, const QString &name = u"a.csv"_s)
{
    QByteArray bytes;
    Sealer sealer(
        passphrase, name,
        [&bytes](const QByteArray &more) -> Result<void> {
            bytes += more;
            return {};
        },
        quick);
    for (qsizetype place = 0; place < content.size(); place += 10'000) {
        if (!sealer.write(content.mid(place, 10'000)))
            qFatal("not written");
    }
    if (!sealer.finish())
        qFatal("not finished");
    return bytes;
}

struct Opened
{
    Result<QString> name;
    QByteArray content {};
};

Opened opened(QByteArray bytes, const QString &passphrase = u"μυστικό"_s)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    QByteArray content;
    auto name = unseal(file, passphrase, [&content](const QByteArray &more) -> Result<void> {
        content += more;
        return {};
    });
    return { std::move(name), content };
}

} // namespace

class TestSealedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedComesBack()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (const qsizetype size : { 0, 1, 65'535, 65'536, 65'537, 131'072, 300'000, int(random.bounded(500'000)) }) {
            QByteArray content(size, '\0');
            for (char &byte : content)
                byte = char(random.bounded(256));
            const QByteArray bytes = sealed(content);
            QVERIFY(size < 16 || !bytes.contains(content.left(16)));
            const Opened back = opened(bytes);
            QVERIFY(back.name);
            QCOMPARE(*back.name, u"a.csv"_s);
            QVERIFY(back.content == content);
        }
    }

    void theSamePassphraseInOtherCodePointsOpens()
    {
        QVERIFY(opened(sealed("x", u"κλειδ\u03af"_s), u"κλειδ\u03b9\u0301"_s).name);
    }

    void aWrongPassphraseIsSaidToBeWrong()
    {
        for (const QString &wrong : { u"other"_s, u""_s }) {
            const Opened back = opened(sealed("secret"), wrong);
            QVERIFY(!back.name);
            QCOMPARE(back.name.error().subject, u"sealed.passphrase"_s);
            QVERIFY(back.content.isEmpty());
        }
    }

    void everyCutIsSeen()
    {
        const QByteArray bytes = sealed(QByteArray(70'000, 'x'));
        for (qsizetype size = 0; size < bytes.size(); size += size < 400 ? 1 : 997)
            QVERIFY2(!opened(bytes.left(size)).name, qPrintable(QString::number(size)));
        QVERIFY(!opened(bytes.chopped(1)).name);
        QCOMPARE(opened(bytes.left(66'000)).name.error().subject, u"sealed.damaged"_s);
        QCOMPARE(opened(bytes + "more").name.error().subject, u"sealed.damaged"_s);
        QCOMPARE(opened("customer,day\n").name.error().subject, u"sealed.none"_s);
    }

    void everyChangedByteIsSeen()
    {
        const QByteArray bytes = sealed("a short secret");
        for (qsizetype place = 0; place < bytes.size(); ++place) {
            if (place >= 16 && place < 32)
                continue; // the strength: refused or slow, see the next test
            QByteArray changed = bytes;
            changed[place] = char(changed[place] ^ 1);
            QVERIFY2(!opened(changed).name, qPrintable(QString::number(place)));
        }
    }

    void aFileThatAsksForTooMuchIsRefused()
    {
        QByteArray changed = sealed("x");
        changed[31] = '\x7f';
        QCOMPARE(opened(changed).name.error().subject, u"sealed.damaged"_s);
    }
};

QTEST_APPLESS_MAIN(TestSealedFile)

#include "tst_sealedfile.moc"
