"""Reportedly reads news of armed conflict as claims."""
