#include "cli/fitoptions.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct ModelUse
    {
        FitModel model = FitModel::Km;
        const char *name = "";
        const char *options = ""; // beside those of every model
    };

    constexpr const char *optionsOfAll = "model time start event weights where levels level json";
    constexpr ModelUse models[] {
        { FitModel::Km, "km", "group strata conf times stype ctype" },
        { FitModel::Na, "na", "group strata conf times stype ctype" },
        { FitModel::LogRank, "logrank", "group strata rho weight" },
        { FitModel::Cox, "cox", "covariates strata ties cluster with transform timewt" },
        { FitModel::Zph, "zph", "covariates strata ties transform" },
        { FitModel::Concordance, "concordance", "covariates strata ties cluster timewt" },
        { FitModel::Rmst, "rmst", "group strata tau" },
        { FitModel::Aj, "aj", "group strata times censor cluster" },
        { FitModel::Rate, "rate", "group strata" },
        { FitModel::Landmark, "landmark",
            "landmark exposure-time times conf stype ctype ties covariates strata cluster rho weight" },
    };

    template <typename Value> using Words = QList<std::pair<QString, Value>>;

    std::optional<double> number(const QString &text)
    {
        bool isNumber = false;
        const double value = text.trimmed().toDouble(&isNumber);
        return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }

    // Parts between commas that do not stand in parentheses.
    QStringList listed(const QString &text)
    {
        QStringList parts;
        QString part;
        int depth = 0;
        for (const QChar c : text) {
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
            if (c == u',' && depth == 0) {
                parts.append(part.trimmed());
                part.clear();
            } else {
                part.append(c);
            }
        }
        parts.append(part.trimmed());
        return parts;
    }

    class Reader
    {
    public:
        explicit Reader(const QCommandLineParser &parser)
            : m_parser(parser)
        {
        }

        std::variant<FitOptions, QString> read();

    private:
        void refuse(const QString &sentence)
        {
            if (m_refused.isEmpty())
                m_refused = sentence;
        }
        void refuseValue(const QString &option, const QString &allowed)
        {
            refuse(u"--%1 %2: not usable; write %3."_s.arg(option, m_parser.value(option), allowed));
        }
        template <typename Value> Value word(const QString &option, const Words<Value> &words)
        {
            QStringList names;
            for (const auto &[name, value] : words) {
                if (m_parser.value(option) == name)
                    return value;
                names.append(name);
            }
            refuseValue(option, names.join(u'|'));
            return words.first().second;
        }
        QStringList columns(const QString &option)
        {
            if (!m_parser.isSet(option))
                return {};
            const QStringList parts = listed(m_parser.value(option));
            if (parts.contains(QString()))
                refuseValue(option, u"columns with commas between"_s);
            return parts;
        }
        QString needed(const QString &option)
        {
            const QString value = m_parser.value(option).trimmed();
            if (value.isEmpty())
                refuse(u"--%1 is missing; --model %2 needs it."_s.arg(option, m_options.modelName));
            return value;
        }
        double numberOf(const QString &option, const QString &allowed, double least, double most)
        {
            const auto value = number(m_parser.value(option));
            if (value && *value >= least && *value <= most)
                return *value;
            refuseValue(option, allowed);
            return least;
        }

        void readModel();
        void readColumns();
        void readCurve();
        void readLogRank();
        void readCox();
        void readLevels();

        const QCommandLineParser &m_parser;
        FitOptions m_options {};
        QString m_refused {};
    };

    void Reader::readModel()
    {
        const QString name = m_parser.value(u"model"_s);
        QStringList names;
        for (const ModelUse &use : models) {
            names.append(QLatin1String(use.name));
            if (name != names.last())
                continue;
            m_options.model = use.model;
            m_options.modelName = name;
            const QStringList used
                = QString::fromLatin1(optionsOfAll).split(u' ') + QString::fromLatin1(use.options).split(u' ');
            for (const QString &option : m_parser.optionNames()) {
                if (!used.contains(option) && !m_options.unused.contains(option))
                    m_options.unused.append(option);
            }
            return;
        }
        if (name.isEmpty())
            refuse(u"--model is missing; write one of %1."_s.arg(names.join(u'|')));
        else
            refuseValue(u"model"_s, names.join(u'|'));
    }

    void Reader::readColumns()
    {
        m_options.time = needed(u"time"_s);
        m_options.start = m_parser.value(u"start"_s).trimmed();
        const QString event = needed(u"event"_s);
        const qsizetype sign = event.indexOf(u'=');
        m_options.event = event.left(sign).trimmed();
        if (sign >= 0)
            m_options.eventValue = event.mid(sign + 1).trimmed();
        if (m_options.event.isEmpty() || (m_options.eventValue && m_options.eventValue->isEmpty()))
            refuseValue(u"event"_s, u"COLUMN or COLUMN=VALUE"_s);
        m_options.groups = columns(u"group"_s);
        m_options.strata = columns(u"strata"_s);
        m_options.covariates = columns(u"covariates"_s);
        m_options.cluster = m_parser.value(u"cluster"_s).trimmed();
        m_options.weights = m_parser.value(u"weights"_s).trimmed();
        m_options.censor = m_parser.value(u"censor"_s);
        for (const QString &text : m_parser.values(u"where"_s)) {
            if (const auto where = rowCondition(text))
                m_options.where.push_back(*where);
            else
                refuse(u"--where %1: not usable; write COL=V, COL!=V, COL<N or COL>N."_s.arg(text));
        }
        if (m_options.model == FitModel::LogRank)
            needed(u"group"_s);
        if (m_options.model == FitModel::Zph || m_options.model == FitModel::Concordance
            || m_options.model == FitModel::Cox)
            needed(u"covariates"_s);
    }

    void Reader::readCurve()
    {
        m_options.conf = word<ConfidenceType>(u"conf"_s,
            { { u"log-log"_s, ConfidenceType::LogLog }, { u"log"_s, ConfidenceType::Log },
                { u"plain"_s, ConfidenceType::Plain } });
        const auto level = number(m_parser.value(u"level"_s));
        if (level && *level > 0 && *level < 1)
            m_options.curve.level = *level;
        else
            refuseValue(u"level"_s, u"a number between 0 and 1"_s);
        const Words<int> types { { u"1"_s, 1 }, { u"2"_s, 2 } };
        m_options.curve.survivalType = m_options.model == FitModel::Na ? 2 : 1;
        if (m_parser.isSet(u"stype"_s))
            m_options.curve.survivalType = word(u"stype"_s, types);
        m_options.curve.hazardType = word(u"ctype"_s, types);
        if (m_parser.isSet(u"times"_s)) {
            if (const auto times = numberList(m_parser.value(u"times"_s)))
                m_options.times = *times;
            else
                refuseValue(u"times"_s, u"numbers with commas between"_s);
        }
        if (m_parser.isSet(u"tau"_s))
            m_options.tau = numberOf(u"tau"_s, u"a number above 0"_s, std::numeric_limits<double>::min(),
                std::numeric_limits<double>::max());
    }

    void Reader::readLogRank()
    {
        using enum LogRankWeight::Kind;
        constexpr double largest = 1000;
        const QString text = m_parser.value(u"weight"_s);
        m_options.logRankName = text;
        if (m_parser.isSet(u"rho"_s)) {
            if (m_parser.isSet(u"weight"_s))
                refuse(u"--rho and --weight both choose the weight of the test; write one of them."_s);
            const double rho = numberOf(u"rho"_s, u"a number from 0"_s, 0, largest);
            m_options.logRankWeight = { .kind = FlemingHarrington, .p = rho };
            m_options.logRankName = u"rho:%1"_s.arg(rho);
            return;
        }
        if (text == u"logrank" || text == u"gehan" || text == u"tarone") {
            m_options.logRankWeight.kind = text == u"logrank" ? LogRank : text == u"gehan" ? Gehan : TaroneWare;
            return;
        }
        const QStringList powers = text.mid(3).split(u',');
        const auto p = number(powers.value(0));
        const auto q = number(powers.value(1));
        if (text.startsWith(u"fh:") && powers.size() == 2 && p && q && *p >= 0 && *q >= 0 && *p <= largest
            && *q <= largest)
            m_options.logRankWeight = { .kind = FlemingHarrington, .p = *p, .q = *q };
        else
            refuseValue(u"weight"_s, u"logrank|gehan|tarone|fh:p,q"_s);
    }

    void Reader::readCox()
    {
        m_options.ties = word<Ties>(u"ties"_s, { { u"efron"_s, Ties::Efron }, { u"breslow"_s, Ties::Breslow } });
        m_options.transformName = m_parser.value(u"transform"_s);
        m_options.transform = word<TimeTransform>(u"transform"_s,
            { { u"km"_s, TimeTransform::KaplanMeier }, { u"identity"_s, TimeTransform::Identity },
                { u"log"_s, TimeTransform::Log }, { u"rank"_s, TimeTransform::Rank } });
        m_options.pairWeightName = m_parser.value(u"timewt"_s);
        m_options.pairWeight = word<PairWeight>(
            u"timewt"_s, { { u"n"_s, PairWeight::Equal }, { u"n/G2"_s, PairWeight::InverseCensoring } });
        if (m_options.pairWeight == PairWeight::InverseCensoring && !m_options.start.isEmpty())
            refuse(u"--timewt n/G2 is not defined for rows with --start; write --timewt n."_s);
        m_options.with = columns(u"with"_s);
        for (const QString &part : m_options.with) {
            if (!QStringList { u"concordance"_s, u"zph"_s, u"residuals"_s, u"basehaz"_s }.contains(part))
                refuseValue(u"with"_s, u"concordance,zph,residuals,basehaz or some of these"_s);
        }
        if (m_options.model != FitModel::Landmark)
            return;
        m_options.exposureTime = needed(u"exposure-time"_s);
        needed(u"landmark"_s);
        constexpr double largest = std::numeric_limits<double>::max();
        m_options.landmark = numberOf(u"landmark"_s, u"a number"_s, -largest, largest);
    }

    void Reader::readLevels()
    {
        for (const QString &text : m_parser.values(u"levels"_s)) {
            const qsizetype sign = text.indexOf(u'=');
            const QStringList levels = text.mid(sign + 1).split(u',');
            QStringList distinct = levels;
            if (sign < 1 || levels.contains(QString()) || distinct.removeDuplicates() > 0)
                refuse(u"--levels %1: not usable; write COLUMN=a,b,c with each level once."_s.arg(text));
            else
                m_options.levels.insert(text.left(sign).trimmed(), levels);
        }
    }

    std::variant<FitOptions, QString> Reader::read()
    {
        readModel();
        const QStringList files = m_parser.positionalArguments();
        if (files.isEmpty())
            refuse(u"The CSV file is missing."_s);
        if (files.size() > 1)
            refuse(u"%1: not expected here; one CSV file is read."_s.arg(files.at(1)));
        if (!m_refused.isEmpty())
            return m_refused;
        m_options.file = files.first();
        m_options.json = m_parser.isSet(u"json"_s);
        readColumns();
        readCurve();
        readLogRank();
        readCox();
        readLevels();
        if (!m_refused.isEmpty())
            return m_refused;
        return m_options;
    }

} // namespace

std::optional<RowCondition> rowCondition(const QString &text)
{
    using enum RowCondition::Relation;
    static const Words<RowCondition::Relation> relations { { u"!="_s, NotEqual }, { u"<="_s, LessOrEqual },
        { u">="_s, GreaterOrEqual }, { u"="_s, Equal }, { u"<"_s, Less }, { u">"_s, Greater } };
    qsizetype first = -1;
    RowCondition found;
    for (const auto &[sign, relation] : relations) {
        const qsizetype place = text.indexOf(sign);
        if (place > 0 && (first < 0 || place < first)) {
            first = place;
            found = { .column = text.left(place).trimmed(),
                .relation = relation,
                .text = text.mid(place + sign.size()).trimmed() };
        }
    }
    if (first < 0)
        return {};
    if (found.relation == Equal || found.relation == NotEqual)
        return found;
    const auto value = number(found.text);
    if (!value)
        return {};
    found.number = *value;
    return found;
}

std::optional<std::vector<double>> numberList(const QString &text)
{
    std::vector<double> values;
    for (const QString &part : text.split(u',')) {
        const auto value = number(part);
        if (!value)
            return {};
        values.push_back(*value);
    }
    return values;
}

void addFitOptions(QCommandLineParser &parser)
{
    const auto option = [&](const QString &name, const QString &value, const QString &standard = {}) {
        parser.addOption({ name, {}, value, standard });
    };
    for (const auto &name : { u"model"_s, u"time"_s, u"start"_s, u"event"_s, u"group"_s, u"strata"_s, u"covariates"_s,
             u"cluster"_s, u"weights"_s, u"times"_s, u"stype"_s, u"rho"_s, u"tau"_s, u"censor"_s, u"cause"_s,
             u"landmark"_s, u"exposure-time"_s, u"with"_s, u"levels"_s, u"where"_s })
        option(name, name.toUpper());
    option(u"ties"_s, u"efron|breslow"_s, u"efron"_s);
    option(u"conf"_s, u"log-log|log|plain"_s, u"log-log"_s);
    option(u"level"_s, u"LEVEL"_s, u"0.95"_s);
    option(u"ctype"_s, u"1|2"_s, u"1"_s);
    option(u"weight"_s, u"logrank|gehan|tarone|fh:p,q"_s, u"logrank"_s);
    option(u"transform"_s, u"km|identity|log|rank"_s, u"km"_s);
    option(u"timewt"_s, u"n|n/G2"_s, u"n"_s);
    parser.addOption(QCommandLineOption(u"json"_s));
}

std::variant<FitOptions, QString> fitOptions(const QCommandLineParser &parser) { return Reader(parser).read(); }

} // namespace Pistis
