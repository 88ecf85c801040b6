#include <QDirIterator>
#include <QDomDocument>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> inputClasses { u"QLineEdit"_s, u"QComboBox"_s, u"QSpinBox"_s, u"QDoubleSpinBox"_s, u"QDateEdit"_s,
    u"QTimeEdit"_s, u"QDateTimeEdit"_s, u"QTextEdit"_s, u"QPlainTextEdit"_s, u"QTextBrowser"_s, u"QListView"_s,
    u"QListWidget"_s, u"QTableView"_s, u"QTableWidget"_s, u"QTreeView"_s, u"QTreeWidget"_s, u"QSlider"_s,
    u"QProgressBar"_s };

QList<QDomElement> allElements(const QDomDocument &form, const QString &tag)
{
    const QDomNodeList nodes = form.elementsByTagName(tag);
    QList<QDomElement> elements;
    for (int i = 0; i < nodes.size(); ++i)
        elements.append(nodes.at(i).toElement());
    return elements;
}

QString propertyOf(const QDomElement &element, const QString &name)
{
    for (QDomElement e = element.firstChildElement(u"property"_s); !e.isNull(); e = e.nextSiblingElement(e.tagName())) {
        if (e.attribute(u"name"_s) == name)
            return e.text();
    }
    return {};
}

// Own widgets stand in a form as the class that they extend.
QHash<QString, QString> promotedClasses(const QDomDocument &form)
{
    QHash<QString, QString> extended;
    for (const QDomElement &custom : allElements(form, u"customwidget"_s))
        extended.insert(custom.firstChildElement(u"class"_s).text(), custom.firstChildElement(u"extends"_s).text());
    return extended;
}

QStringList faultsOf(const QString &fileName, const QByteArray &xml)
{
    QDomDocument form;
    QString reason;
    if (!form.setContent(xml, &reason))
        return { u"not a form: "_s + reason };

    QStringList faults;
    const QString formClass = form.documentElement().firstChildElement(u"class"_s).text();
    const QString bareClass = formClass.mid(formClass.lastIndexOf(u':') + 1);
    if (formClass != u"Pistis::"_s + bareClass)
        faults.append(u"class without namespace: "_s + formClass);
    if (bareClass.toLower() + u".ui"_s != fileName)
        faults.append(u"file not named as its class "_s + formClass);

    QSet<QString> buddies;
    for (const QDomElement &widget : allElements(form, u"widget"_s))
        buddies.insert(propertyOf(widget, u"buddy"_s));
    const QHash<QString, QString> promoted = promotedClasses(form);
    for (const QString &tag : { u"widget"_s, u"action"_s }) {
        for (const QDomElement &element : allElements(form, tag)) {
            const QString name = element.attribute(u"name"_s);
            const QString ownClass = element.attribute(u"class"_s);
            if (name.isEmpty())
                faults.append(u"without a name: "_s + ownClass);
            if (inputClasses.contains(promoted.value(ownClass, ownClass)) && !buddies.contains(name)
                && propertyOf(element, u"accessibleName"_s).isEmpty())
                faults.append(u"neither buddy nor accessible name: "_s + name);
        }
    }
    for (const QDomElement &property : allElements(form, u"property"_s)) {
        if (property.attribute(u"name"_s) == "styleSheet"_L1)
            faults.append(u"style sheet"_s);
    }
    if (!allElements(form, u"connection"_s).isEmpty())
        faults.append(u"connection"_s);
    return faults;
}

QStringList faultsOf(const char *insides, const QString &fileName = u"smallform.ui"_s)
{
    return faultsOf(fileName,
        QByteArray("<ui><class>Pistis::SmallForm</class><widget class='QWidget' name='SmallForm'>") + insides
            + "</widget></ui>");
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormKeepsTheRules()
    {
        QDirIterator files(QStringLiteral(PISTIS_SOURCE_DIR "/ui"), { u"*.ui"_s }, QDir::Files);
        int seen = 0;
        for (; files.hasNext(); ++seen) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList faults = faultsOf(files.fileName(), file.readAll());
            QVERIFY2(faults.isEmpty(), qUtf8Printable(files.fileName() + u": "_s + faults.join(u"; "_s)));
        }
        QVERIFY(seen > 3);
    }

    void aFormThatBreaksARuleIsSeen_data()
    {
        QTest::addColumn<QByteArray>("insides");
        QTest::addColumn<QString>("fault");
        QTest::newRow("name") << QByteArray("<widget class='QLabel'/>") << u"without a name: QLabel"_s;
        QTest::newRow("input") << QByteArray("<widget class='QLineEdit' name='noteEdit'/>")
                               << u"neither buddy nor accessible name: noteEdit"_s;
        QTest::newRow("style") << QByteArray("<property name='styleSheet'><string>x</string></property>")
                               << u"style sheet"_s;
        QTest::newRow("connection") << QByteArray("<connections><connection/></connections>") << u"connection"_s;
        QTest::newRow("xml") << QByteArray("<string>&Book</string>") << u"not a form"_s;
    }

    void aFormThatBreaksARuleIsSeen()
    {
        QFETCH(QByteArray, insides);
        QFETCH(QString, fault);
        const QStringList faults = faultsOf(insides.constData());
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.first().startsWith(fault), qUtf8Printable(faults.first()));
    }

    void aFormNamedOtherwiseIsSeen()
    {
        QCOMPARE(faultsOf("", u"other.ui"_s), QStringList { u"file not named as its class Pistis::SmallForm"_s });
    }

    void aGoodFormHasNoFaults()
    {
        QCOMPARE(faultsOf("<widget class='QLabel' name='noteLabel'><property name='buddy'><cstring>noteEdit</cstring>"
                          "</property></widget><widget class='QLineEdit' name='noteEdit'/>"),
            QStringList());
    }
};

QTEST_APPLESS_MAIN(TestForms)

#include "tst_forms.moc"
