#pragma once

#include "evidence/rows/coxrisksets.h"
#include "evidence/rows/proportionalhazards.h"
#include "evidence/rows/rowconcordance.h"
#include "evidence/rows/survivalcurve.h"
#include "evidence/rows/weightedlogrank.h"

#include <QCommandLineParser>
#include <QMap>

#include <variant>

namespace Pistis {

enum class FitModel { Km, Na, LogRank, Cox, Zph, Concordance, Rmst, Aj, Rate, Landmark };

// A row is kept if the value of the column stands so to the given one.
struct RowCondition
{
    enum class Relation { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

    QString column {};
    Relation relation = Relation::Equal;
    QString text {};
    double number = 0; // for the relations of order
};

// What `pistis-cli fit` is asked.
struct FitOptions
{
    QString file {};
    FitModel model = FitModel::Km;
    QString modelName {};
    QString time {};
    QString start {};
    QString event {}; // column
    std::optional<QString> eventValue {}; // COL=VALUE
    QStringList groups {};
    QStringList strata {};
    QStringList covariates {};
    QString cluster {};
    QString weights {};
    Ties ties = Ties::Efron;
    ConfidenceType conf = ConfidenceType::LogLog;
    CurveOptions curve {};
    std::vector<double> times {};
    LogRankWeight logRankWeight {};
    QString logRankName {};
    TimeTransform transform = TimeTransform::KaplanMeier;
    QString transformName {};
    PairWeight pairWeight = PairWeight::Equal;
    QString pairWeightName {};
    std::optional<double> tau {};
    QString censor {};
    double landmark = 0;
    QString exposureTime {};
    QStringList with {};
    QMap<QString, QStringList> levels {};
    std::vector<RowCondition> where {};
    QStringList unused {}; // given, but without meaning for the model
    bool json = false;
};

// Absent where the text is none.
std::optional<RowCondition> rowCondition(const QString &text);
std::optional<std::vector<double>> numberList(const QString &text); // with commas between

void addFitOptions(QCommandLineParser &parser);

// The options, or the sentence that tells what is wrong with them.
std::variant<FitOptions, QString> fitOptions(const QCommandLineParser &parser);

} // namespace Pistis
