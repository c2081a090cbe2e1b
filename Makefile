# Two commands are enough: `make run` and `make test`. Each target is a short script in .ci/.

.PHONY: run test setup check bench soak

run:  ## the site with its sample data on 127.0.0.1:$(PORT), 8000 when unset
	@.ci/serve

test:  ## all tests; ARGS goes to pytest, as in make test ARGS="-k search"
	@.ci/test $(ARGS)

setup:  ## the environment only
	@.ci/setup

check:  ## formatting, lint, migrations, deployment checks
	@.ci/check

bench:  ## how fast it is, as ratios within one run; ARGS names parts, as in ARGS=reading
	@.ci/bench $(ARGS)

soak:
	@echo "Chưa có kiểm thử dài nào để chạy."
