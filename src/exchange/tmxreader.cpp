#include "exchange/tmxfile.h"
#include "exchange/tmxnames.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Reason = Fault::Reason;

    bool isLanguage(const QString &tag, QLatin1StringView two, QLatin1StringView three, QLatin1StringView older)
    {
        const QString primary = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        return primary == two || primary == three || primary == older;
    }

    bool isGreek(const QString &tag) { return isLanguage(tag, "el"_L1, "ell"_L1, "gre"_L1); }
    bool isEnglish(const QString &tag) { return isLanguage(tag, "en"_L1, "eng"_L1, "en"_L1); }

    class Reader
    {
    public:
        Reader(const QString &text, const QString &name)
            : m_xml(text)
            , m_name(name)
        {
        }

        std::variant<TmxFile, Fault> read()
        {
            bool isTmx = false;
            while (!m_xml.atEnd() && !m_hasEntities) {
                const auto token = m_xml.readNext();
                if (token == QXmlStreamReader::DTD)
                    m_hasEntities = !m_xml.entityDeclarations().isEmpty() || m_xml.text().contains(u"<!ENTITY");
                if (token != QXmlStreamReader::StartElement)
                    continue;
                if (!std::exchange(isTmx, true) && m_xml.name() != u"tmx")
                    return fault(Reason::TmxBroken);
                if (m_xml.name() == u"header")
                    readHeader();
                else if (m_xml.name() == u"tu")
                    readUnit();
            }
            if (m_hasEntities)
                return fault(Reason::TmxEntities);
            if (m_xml.hasError())
                return fault(Reason::TmxBroken);
            if (m_file.units.isEmpty())
                return Fault { .file = m_name, .reason = Reason::TmxEmpty };
            return m_file;
        }

    private:
        Fault fault(Reason reason) const
        {
            return { .file = m_name, .line = int(std::max<qint64>(1, m_xml.lineNumber())), .reason = reason };
        }

        QMap<QString, QString> attributes() const
        {
            QMap<QString, QString> kept;
            const auto all = m_xml.attributes();
            for (const QXmlStreamAttribute &attribute : all) {
                if (!attribute.qualifiedName().contains(u':') && attribute.name() != u"lang")
                    kept.insert(attribute.name().toString(), attribute.value().toString());
            }
            return kept;
        }

        QString language() const
        {
            const auto all = m_xml.attributes();
            for (const QXmlStreamAttribute &attribute : all) {
                if (attribute.name() == u"lang") // xml:lang, and lang in files before version 1.4
                    return attribute.value().toString();
            }
            return {};
        }

        // A note or property; false for another element, which is not touched.
        bool readExtra(TmxExtras &extras)
        {
            const bool isNote = m_xml.name() == u"note";
            if (!isNote && m_xml.name() != u"prop")
                return false;
            const QString type = m_xml.attributes().value("type"_L1).toString();
            const QString text = textOfElement();
            if (isNote)
                extras.notes.append(text);
            else
                extras.properties.append({ type, text });
            return true;
        }

        // Words, without the codes of formatting in them: what these mark is kept, what they are is not.
        QString textOfElement()
        {
            QString text;
            int depth = 1;
            int codes = 0; // elements of codes that are open, each in the other
            while (depth > 0 && !m_xml.atEnd()) {
                const auto token = m_xml.readNext();
                if (token == QXmlStreamReader::StartElement) {
                    ++depth;
                    codes += codes > 0 || m_xml.name() != u"hi";
                    if (m_xml.name() == u"ph" && m_xml.attributes().value("type"_L1) == u"lb")
                        text += u' ';
                } else if (token == QXmlStreamReader::EndElement) {
                    --depth;
                    codes -= codes > 0;
                } else if (token == QXmlStreamReader::Characters && codes == 0) {
                    text += m_xml.text();
                }
            }
            return text.simplified();
        }

        void readHeader()
        {
            m_file.header.attributes = attributes();
            m_file.sourceLanguage = m_file.header.attributes.take(u"srclang"_s);
            const auto ours = tmxDefaults();
            m_file.header.attributes.removeIf(
                [&ours](const auto &attribute) { return ours.value(attribute.key()) == attribute.value(); });
            while (m_xml.readNextStartElement()) {
                if (!readExtra(m_file.header))
                    m_xml.skipCurrentElement();
            }
        }

        TmxText readText()
        {
            TmxText text { .language = language(), .extras = { .attributes = attributes() } };
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == u"seg")
                    text.text += (text.text.isEmpty() ? QString() : u" "_s) + textOfElement();
                else if (!readExtra(text.extras))
                    m_xml.skipCurrentElement();
            }
            text.text = text.text.trimmed();
            return text;
        }

        static void add(QString &side, TmxExtras &extras, const TmxText &text)
        {
            side += (side.isEmpty() || text.text.isEmpty() ? QString() : u" "_s) + text.text;
            extras.attributes.insert(text.extras.attributes);
            extras.properties += text.extras.properties;
            extras.notes += text.extras.notes;
        }

        void takeOwn(TmxUnit &unit) const
        {
            QList<std::pair<QString, QString>> others;
            for (const auto &property : std::as_const(unit.extras.properties)) {
                bool isNumber = false;
                const double number = property.second.toDouble(&isNumber);
                const bool isStatus = property.second == "auto"_L1 || property.second == "confirmed"_L1
                    || property.second == "manual"_L1;
                if (property.first == tmxConfidence && isNumber && number >= 0 && number <= 1 && unit.confidence < 0)
                    unit.confidence = number;
                else if (property.first == tmxStatus && isStatus && unit.status.isEmpty())
                    unit.status = property.second;
                else
                    others.append(property);
            }
            unit.extras.properties = others;
        }

        void readUnit()
        {
            TmxUnit unit { .extras = { .attributes = attributes() } };
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == u"tuv") {
                    const TmxText text = readText();
                    if (isGreek(text.language))
                        add(unit.greek, unit.greekExtras, text);
                    else if (isEnglish(text.language))
                        add(unit.english, unit.englishExtras, text);
                    else if (!text.text.isEmpty())
                        unit.others.append(text);
                } else if (!readExtra(unit.extras)) {
                    m_xml.skipCurrentElement();
                }
            }
            takeOwn(unit);
            if (!unit.greek.isEmpty() || !unit.english.isEmpty())
                m_file.units.append(unit);
        }

        QXmlStreamReader m_xml;
        QString m_name;
        TmxFile m_file;
        bool m_hasEntities = false;
    };

} // namespace

std::variant<TmxFile, Fault> readTmx(const QString &text, const QString &name) { return Reader(text, name).read(); }

} // namespace Pistis
