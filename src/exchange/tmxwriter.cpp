#include "exchange/tmxfile.h"
#include "exchange/tmxnames.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // XML has no place for these.
    QString writable(const QString &text)
    {
        QString kept;
        kept.reserve(text.size());
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text.at(at);
            const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
            if (pair) {
                kept += c;
                kept += text.at(++at);
            } else if (!c.isSurrogate() && (c >= u' ' || c == u'\t' || c == u'\n') && c < QChar(0xfffe)) {
                kept += c;
            }
        }
        return kept;
    }

    class Writer
    {
    public:
        explicit Writer(QByteArray &bytes)
            : m_xml(&bytes)
        {
            m_xml.setAutoFormatting(true);
            m_xml.setAutoFormattingIndent(2);
        }

        void write(const TmxFile &file)
        {
            m_xml.writeStartDocument();
            m_xml.writeDTD(u"<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">"_s);
            m_xml.writeStartElement(u"tmx"_s);
            m_xml.writeAttribute(u"version"_s, u"1.4"_s);
            m_xml.writeStartElement(u"header"_s);
            TmxExtras header = file.header;
            header.attributes.insert(tmxDefaults());
            header.attributes.insert(file.header.attributes);
            header.attributes.insert(u"srclang"_s, file.sourceLanguage);
            writeExtras(header);
            m_xml.writeEndElement();
            m_xml.writeStartElement(u"body"_s);
            const bool englishFirst = file.sourceLanguage.startsWith(u"en", Qt::CaseInsensitive);
            for (const TmxUnit &unit : file.units)
                write(unit, englishFirst);
            m_xml.writeEndDocument();
        }

    private:
        void write(const TmxUnit &unit, bool englishFirst)
        {
            m_xml.writeStartElement(u"tu"_s);
            TmxExtras extras = unit.extras;
            if (unit.confidence >= 0)
                extras.properties.prepend({ tmxConfidence, QString::number(unit.confidence, 'f', 3) });
            if (!unit.status.isEmpty())
                extras.properties.prepend({ tmxStatus, unit.status });
            writeExtras(extras);
            const TmxText greek { .language = u"el"_s, .text = unit.greek, .extras = unit.greekExtras };
            const TmxText english { .language = u"en"_s, .text = unit.english, .extras = unit.englishExtras };
            write(englishFirst ? english : greek);
            write(englishFirst ? greek : english);
            for (const TmxText &other : unit.others)
                write(other);
            m_xml.writeEndElement();
        }

        void write(const TmxText &text)
        {
            if (text.text.isEmpty() && text.extras == TmxExtras())
                return;
            m_xml.writeStartElement(u"tuv"_s);
            m_xml.writeAttribute(u"xml:lang"_s, writable(text.language));
            writeExtras(text.extras);
            m_xml.writeTextElement(u"seg"_s, writable(text.text));
            m_xml.writeEndElement();
        }

        void writeExtras(const TmxExtras &extras)
        {
            for (auto it = extras.attributes.cbegin(); it != extras.attributes.cend(); ++it)
                m_xml.writeAttribute(it.key(), writable(it.value()));
            for (const QString &note : extras.notes)
                m_xml.writeTextElement(u"note"_s, writable(note));
            for (const auto &[type, value] : extras.properties) {
                m_xml.writeStartElement(u"prop"_s);
                m_xml.writeAttribute(u"type"_s, writable(type));
                m_xml.writeCharacters(writable(value));
                m_xml.writeEndElement();
            }
        }

        QXmlStreamWriter m_xml;
    };

} // namespace

QByteArray tmxBytes(const TmxFile &file)
{
    QByteArray bytes;
    Writer(bytes).write(file);
    return bytes;
}

} // namespace Pistis
