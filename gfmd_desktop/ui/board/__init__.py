"""The board on which the reports of breakout groups become one."""
