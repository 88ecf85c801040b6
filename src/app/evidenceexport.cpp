#include "app/evidenceexport.h"

#include "evidence/riskpieces.h"

#include <QDir>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // One line a number: lag, name, value.
    constexpr const char *script = R"(# Comes to the numbers of `pistis-cli evidence` from the rows beside this file.
# Usage, in this folder: Rscript check.R
# A row (start, stop] is a run of days since the first contact with V visits in the window; event 1: lost at stop.
library(survival)
lags <- c(%1)
band_reference <- "%2"
times <- c(%3)
show <- function(lag, name, value) cat(sprintf("%d,%s,%.15g\n", lag, name, value), sep = "")
for (lag in lags) {
  rows <- read.csv(sprintf("rows_L%d.csv", lag), colClasses = c(customer = "character"))
  show(lag, "rows", nrow(rows))
  show(lag, "events", sum(rows$event))
  show(lag, "person_days", sum(rows$stop - rows$start))
  if (sum(rows$event) == 0) next
  exact <- coxph.control(eps = 1e-12, toler.chol = 1e-13, iter.max = 60)
  fit <- coxph(Surv(start, stop, event) ~ V, data = rows, ties = "efron", control = exact)
  show(lag, "coef", coef(fit))
  show(lag, "se", sqrt(vcov(fit)))
  show(lag, "loglik_null", fit$loglik[1])
  show(lag, "loglik", fit$loglik[2])
  clustered <- coxph(Surv(start, stop, event) ~ V, data = rows, ties = "efron", control = exact, cluster = customer)
  show(lag, "robust_se", sqrt(vcov(clustered)))
  test <- cox.zph(fit, transform = "km")
  show(lag, "zph_chisq", test$table["V", "chisq"])
  show(lag, "zph_p", test$table["V", "p"])
  rows$band <- relevel(factor(pmin(rows$V, 5)), ref = band_reference)
  bands <- coxph(Surv(start, stop, event) ~ band, data = rows, ties = "efron", control = exact)
  for (name in names(coef(bands))) show(lag, paste0("log_hr_", name), coef(bands)[name])
  if (lag == 0) {
    curve <- survfit(Surv(start, stop, event) ~ 1, data = rows, conf.type = "log-log")
    at <- summary(curve, times = times, extend = TRUE)
    for (i in seq_along(times)) show(lag, paste0("surv_", times[i]), at$surv[i])
  }
}
)";

    QString quoted(const QString &text)
    {
        if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
            return text;
        QString doubled = text;
        return u'"' + doubled.replace(u'"', u"\"\""_s) + u'"';
    }

    QString joined(const std::vector<int> &numbers)
    {
        QStringList texts;
        for (const int number : numbers)
            texts.append(QString::number(number));
        return texts.join(u", "_s);
    }

    Result<void> write(const QString &path, const auto &content)
    {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            QTextStream out(&file);
            content(out);
            out.flush();
            if (out.status() == QTextStream::Ok && file.commit())
                return {};
        }
        return Error { .kind = Error::Kind::Storage, .subject = path, .detail = file.errorString() };
    }

} // namespace

Result<void> exportEvidence(
    const QString &folder, const EvidenceLog &log, const QStringList &names, const EvidenceParameters &parameters)
{
    const QDir dir(folder);
    if (!dir.mkpath(u"."_s))
        return Error { .kind = Error::Kind::Storage, .subject = folder };
    const std::vector<RiskEnd> ends = lossEnds(log, parameters.cut);
    for (const int lag : parameters.lags) {
        const ExposureRule rule { .window = parameters.window, .lag = lag, .logStart = parameters.logStart };
        const auto written = write(dir.filePath(u"rows_L%1.csv"_s.arg(lag)), [&](QTextStream &out) {
            out << "customer,start,stop,V,event\n";
            RiskPieces(log, ends, rule).each([&](const AtRiskRow &row) {
                out << quoted(names.at(row.customer)) << ',' << row.start << ',' << row.stop << ',' << row.visits << ','
                    << int(row.event) << '\n';
            });
        });
        if (!written)
            return written;
    }
    const int reference = std::max(0, parameters.referenceBand);
    return write(dir.filePath(u"check.R"_s), [&](QTextStream &out) {
        out << QString::fromLatin1(script).arg(
            joined(parameters.lags), QString::number(reference), joined(parameters.times));
    });
}

} // namespace Pistis
