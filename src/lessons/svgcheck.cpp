#include "lessons/svgcheck.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qsizetype deepest = 100; // elements in each other
    constexpr qint64 largestDrawing = 100'000; // elements, those of repeated parts counted each time

    bool isHarmful(const QXmlStreamReader &xml)
    {
        static const QSet<QString> elements { u"script"_s, u"foreignobject"_s, u"iframe"_s, u"handler"_s,
            u"listener"_s };
        if (elements.contains(xml.name().toString().toLower()))
            return true;
        const auto attributes = xml.attributes();
        return std::ranges::any_of(attributes, [](const QXmlStreamAttribute &attribute) {
            const QStringView name = attribute.name();
            const QStringView value = attribute.value();
            const bool isAddress = name == u"href" || name == u"src";
            return name.startsWith(u"on", Qt::CaseInsensitive) || name == u"base"
                || (isAddress && !value.startsWith(u'#') && !value.startsWith(u"data:image/"))
                || value.contains(u"url(http", Qt::CaseInsensitive) || value.contains(u"url(file", Qt::CaseInsensitive)
                || value.contains(u"javascript:", Qt::CaseInsensitive);
        });
    }

    // How many elements are drawn when each use stands for the part that it names.
    class Parts
    {
    public:
        void open(const QString &id, const QString &used)
        {
            const QString part = id.isEmpty() ? m_open.value(m_open.size() - 1) : id;
            if (!id.isEmpty() && !m_open.isEmpty())
                m_uses[m_open.constLast()].append(id);
            m_open.append(part);
            ++m_elements[part];
            if (!used.isEmpty())
                m_uses[part].append(used);
        }

        void close() { m_open.removeLast(); }
        qsizetype depth() const { return m_open.size(); }

        // largestDrawing + 1 for more than that, or for a part that holds itself.
        qint64 drawn(const QString &part = {})
        {
            constexpr qint64 tooMany = largestDrawing + 1;
            if (const auto known = m_drawn.constFind(part); known != m_drawn.constEnd())
                return *known;
            m_drawn.insert(part, tooMany);
            if (++m_depth > deepest)
                return tooMany;
            qint64 sum = m_elements.value(part);
            const QStringList uses = m_uses.value(part);
            for (const QString &used : uses)
                sum = std::min(tooMany, sum + drawn(used));
            --m_depth;
            m_drawn.insert(part, sum);
            return sum;
        }

    private:
        QStringList m_open;
        QHash<QString, qint64> m_elements;
        QHash<QString, QStringList> m_uses;
        QHash<QString, qint64> m_drawn;
        qsizetype m_depth = 0;
    };

} // namespace

bool isHarmlessSvg(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    Parts parts;
    bool isSvg = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            if (!xml.entityDeclarations().isEmpty() || xml.text().contains(u"<!ENTITY"))
                return false;
            break;
        case QXmlStreamReader::ProcessingInstruction:
            return false;
        case QXmlStreamReader::StartElement: {
            isSvg = isSvg || xml.name() == u"svg";
            if (!isSvg || isHarmful(xml) || parts.depth() >= deepest)
                return false;
            QString used;
            if (xml.name() == u"use") {
                const auto attributes = xml.attributes();
                for (const QXmlStreamAttribute &attribute : attributes) {
                    if (attribute.name() == u"href")
                        used = attribute.value().mid(1).toString();
                }
            }
            parts.open(xml.attributes().value("id"_L1).toString(), used);
            break;
        }
        case QXmlStreamReader::EndElement:
            parts.close();
            break;
        default:
            break;
        }
    }
    return isSvg && !xml.hasError() && parts.drawn() <= largestDrawing;
}

} // namespace Pistis
