# Rscript bench_survival.R km|cox|logrank FOLDER: the survival package on the columns of the folder; prints the median
# of the seconds of the fit and the numbers of the model. Without arguments: whether the package is there.
if (!suppressWarnings(requireNamespace("survival", quietly = TRUE)))
    quit(status = 3)
library(survival)
arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) == 0)
    quit(status = 0)

column <- function(name, what, size) {
    path <- file.path(arguments[2], name)
    readBin(path, what, n = file.size(path) / size, size = size, signed = size > 2)
}

show <- function(name, values) cat(name, sprintf("%.17g", as.numeric(values)), "\n")

timed <- function(work) {
    times <- numeric()
    while (length(times) < 5 && sum(times) <= 3) {
        fit <- NULL
        times <- c(times, system.time(fit <- work())[["elapsed"]])
    }
    show("seconds", median(times))
    fit
}

if (arguments[1] == "logrank") {
    time <- column("landmark_time", "double", 8)
    event <- column("landmark_event", "integer", 2)
    group <- column("landmark_group", "integer", 4)
    fit <- timed(function() survdiff(Surv(time, event) ~ group))
    show("rows", length(time))
    show("observed", fit$obs)
    show("expected", fit$exp)
    show("variance", fit$var[1, 1])
    show("chisq", fit$chisq)
    quit(status = 0)
}

start <- column("start", "double", 8)
stop <- column("stop", "double", 8)
event <- column("event", "integer", 2)
if (arguments[1] == "km") {
    fit <- timed(function() survfit(Surv(start, stop, event) ~ 1))
    show("rows", length(stop))
    show("time", fit$time)
    show("at_risk", fit$n.risk)
    show("surv", fit$surv)
    show("std_err", fit$surv * fit$std.err)
} else {
    visits <- column("visits", "double", 8)
    fit <- timed(function() coxph(Surv(start, stop, event) ~ visits, ties = "efron"))
    show("rows", length(stop))
    show("coef", fit$coefficients)
    show("information", 1 / fit$var)
    show("loglik", fit$loglik)
    show("score", fit$score)
}
